/** What the parts of the extension hand each other. Nothing here exists at run time. */
declare namespace Nutgraf {
  /** A page, written down. */
  interface Snapshot {
    /** The string that crosses to the engine; see `src/page/wire.rs`. */
    wire: string;
    /** The nodes by their ids. They never leave the page. */
    nodes: Node[];
    /** How long it took. */
    ms: number;
  }

  /** A snapshot in the making. */
  interface Walk {
    wire: string;
    nodes: Node[];
    text: number;
    /** Whether a stated cap stopped it. */
    cut: boolean;
    view: Window | null;
    /** All that is to be read, where that is less than the document. */
    range: Range | null;
    /** What is not to be read. */
    without: Element[];
  }

  /** Where the walk stands inside one open element. */
  interface Level {
    node: Node | null;
    /** What is slotted, where that is walked instead of a chain of siblings. */
    list: Node[] | null;
    index: number;
    hidden: boolean;
  }

  /** `Request` in `src/engine.rs`. */
  interface Request {
    selection?: boolean;
    untrimmed?: boolean;
    explain?: boolean;
  }

  type Length = 'short' | 'medium' | 'long';

  /** How a summary is told; the last two in one sentence, the last without how the story ends. */
  type Form = 'sentences' | 'points' | 'headline' | 'teaser';

  /** `Source` in `src/article/block.rs`: a stretch of a text node in UTF-16 units. */
  interface Source {
    node: number;
    start: number;
    end: number;
  }

  /** `Line` in `src/engine.rs`: a sentence of the summary. */
  interface Line {
    text: string;
    trimmedStart: boolean;
    /** What went at the start is a dateline, which leaves no gap. */
    dateline?: boolean;
    trimmedEnd: boolean;
    source: Source[];
    /** The shortest length that has it. */
    length: Length;
    block: number;
  }

  /** `Points` in `src/engine.rs`: the points of one section. */
  interface Points {
    heading: string | null;
    sentences: Line[];
  }

  /** `Digest` in `src/engine.rs`. */
  interface Digest {
    kind: 'summary';
    title: string | null;
    lang: string | null;
    dir: 'ltr' | 'rtl';
    sentences: Line[];
    /** The one sentence that tells the story best. */
    headline: Line | null;
    /** What the story is about, without its outcome. */
    teaser: Line | null;
    /** Sentences as a list, under the article's own headings where it has them. */
    points: Points[];
    first: number | null;
    paragraphs: number;
    words: number;
    missing: { cap: boolean; paywall: boolean; pages: [number, number] | null };
    coverage: number;
    confidence: number;
    /** The choice was too unsure, so that these are the first sentences. */
    lead: boolean;
    explained?: Explained;
  }

  /** `Explained` in `src/engine.rs`; the playground shows it. */
  interface Explained {
    blocks: { role: string; text: string }[];
    evidence: Step[];
    considered: Scored[];
  }

  /** `Scored` in `src/engine.rs`: a sentence of the article with its score. */
  interface Scored {
    block: number;
    text: string;
    score: number;
    reason: string;
    leans: string | null;
    features: [string, number][];
  }

  /** `Step` in `src/engine.rs`: a decision of the article finder. */
  interface Step {
    node: number;
    kept: boolean;
    step: string;
    reason: string;
    score: number | null;
    text: string;
  }

  /** A reasoned no. `code` names do not change and are the keys of the interface's messages. */
  interface Refusal {
    kind: 'refusal';
    reason: string;
    message: string;
    evidence?: Step[];
  }

  type Reply = Digest | Refusal;

  /** Where the engine runs. */
  type Host = 'page' | 'background';

  /** A reply, with who gave it and how long each part took. */
  interface Answer {
    reply: Reply;
    host: Host;
    ms: { compile: number; engine: number; total: number };
  }

  /** What a content script says to the background. */
  type ToBackground =
    | { type: 'load' }
    | { type: 'style' }
    | { type: 'unstyle' }
    | { type: 'sheet' }
    | { type: 'shown' }
    | { type: 'hidden' }
    | { type: 'rehearse' }
    | { type: 'summarize'; wire: string; request: Request };

  /** What a reader can ask for from outside the page: its summary, that of the selection, or skim mode. */
  type Shown = 'page' | 'selection' | 'skim';

  /** What the background says to a content script. */
  type ToPage = { type: 'show'; what: Shown } | { type: 'leave' } | { type: 'stay' };

  /** What a content script answers to the word to show something. */
  interface Told {
    shown: boolean;
    /** The media type of what is no page to read. */
    type?: string;
  }

  /** Looks up a text of the interface; empty where there is none. */
  type Message = (key: string, substitutions?: string | string[]) => string;

  /** How sure the words of a stub are; see `phrases.js`. */
  type StubKind = 'call' | 'read' | 'weak';

  /** The words of one language's stubs, parted by bars; see `phrases.js`. */
  type StubWords = Record<'asks' | 'calls' | 'reads' | 'weak', string>;

  /** A stub as it stands on the page. */
  interface Stub {
    /** What the reader presses. */
    trigger: Element;
    /** All of the stub, with the question beside the button: what the card takes the place of. */
    block: Element;
  }

  /** What a card tells of what was pressed. */
  interface CardActions {
    dismiss(): void;
    copy(): void;
    length(length: Length): void;
    form?(form: Form): void;
    jump(sentence: number, byKey: boolean): void;
    back?(): void;
    /** To the source of the sentence after the one shown, or before it. */
    step?(by: 1 | -1, byKey: boolean): void;
    copyMarkdown?(): void;
    skim?(): void;
    share?(): void;
    listen?(): void;
    /** Gives the speed from now on. */
    speed?(): number;
    /** The speed at first. */
    rate?: number;
  }

  interface CardOptions {
    message: Message;
    on: CardActions;
    signal: AbortSignal;
    /** What stands above the summary; by default that it is one. */
    title?: string;
    wordsPerMinute?: number;
  }

  interface Card {
    host: HTMLElement;
    /** Takes a key that was pressed inside the card. */
    key(event: KeyboardEvent): void;
    /** Gives the focus to the card, or to one of its sentences. */
    focus(sentence?: number): void;
    /** Has what was focused or open inside it be so after a move, for an element that is moved loses both. */
    keepState(move: () => void): void;
    ready(digest: Digest, length: Length, form?: Form): void;
    refuse(text: string): void;
    /** Tells those who listen rather than look, and shows it for a while. */
    say(text: string): void;
    /** Shows or hides the way back from a source. */
    offerBack(isOffered: boolean, takesFocus: boolean): void;
    isBackFocused(): boolean;
    /** Shows that the summary is read aloud, and which sentence. */
    listening(state: 'on' | 'paused' | 'off', sentence: number): void;
    /** Shows whether the sentences are marked in the article. */
    skimming(isOn: boolean): void;
    /** Shows what can be done by now; it may have become more. */
    drawTools(): void;
    /** For a moment takes no press of a pointer: the second of a double click on the stub would hit what is new there. */
    shield(): void;
    /** Keeps facts as data attributes inside the card. */
    note(facts: Record<string, string | number>): void;
  }

  /** A field that text is typed into. */
  type Field = HTMLTextAreaElement | HTMLInputElement;

  /** What a reader has selected: a part of the page, or of what is in a field. */
  type Selected = Range | Field;

  /** One summary, from the press to its dismissal. */
  interface Showing {
    /** Aborted on dismissal; all that was registered goes with it. */
    end: AbortController;
    stub: Stub | null;
    /** What the reader has selected, where the summary is of that alone. */
    selection: Selected | null;
    /** The one that was read of several articles. */
    story: Element | null;
    card: Card | null;
    on?: CardActions;
    snapshot: Snapshot | null;
    reply: Reply | null;
    length: Length;
    form: Form;
    /** Whether the reader asked for it, rather than a setting. */
    asked: boolean;
    /** The address at which it was asked for. */
    opened: string;
    /** Whether what it tells of could be seen then. */
    wasSeen?: boolean;
    colour?: SettingValues['highlight'];
    /** What is marked in the article, by the marks' names. */
    marks: Map<string, { lines: Line[]; ranges: Range[][] }>;
    /** Ends the mark at a source. */
    marking?: AbortController;
    /** The sentence whose source is shown. */
    jumped?: number;
    /** Brings the stub back while the card stays. */
    stepAside?(): void;
    /** Ends skim mode. */
    skimming?: AbortController;
    voice?: SpeechSynthesisVoice | null;
    rate?: number;
    listening?: { index: number; isPaused: boolean; utterance: SpeechSynthesisUtterance | null };
  }

  /** What `content.js` needs of a card to keep its keys from the page. */
  interface OpenCard {
    has(target: EventTarget | null): boolean;
    /** Whether the page has left it where it was. */
    isThere(): boolean;
    key(event: KeyboardEvent): void;
    dismiss(): void;
  }

  /** What a reader can set, apart from the rules for sites. */
  interface SettingValues {
    length: Length;
    form: Form;
    /** Stubs are replaced without a press, everywhere. */
    automatic: boolean;
    highlight: 'yellow' | 'green' | 'blue' | 'pink' | 'orange';
    trim: boolean;
    wordsPerMinute: number;
    /** The `voiceURI` of a voice; empty for the browser's choice. */
    voice: string;
    /** How fast it speaks; 1 is the voice's own speed. */
    rate: number;
  }

  /** What holds for a site: no script of ours at all, or its stubs replaced without a press. */
  type SiteRule = 'off' | 'automatic';

  interface Settings extends SettingValues {
    /** Rules by site; see `sites.js` for what a site is. */
    sites: Record<string, SiteRule>;
    /** What is kept and cannot be used. */
    problems: SettingProblem[];
    /** Written by a newer version of the extension. */
    isNewer: boolean;
    /** Some of it is on this device only. */
    isLocal: boolean;
  }

  interface SettingField {
    usual: string | number | boolean;
    least?: number;
    most?: number;
    accepts(value: unknown): boolean;
  }

  interface SettingProblem {
    key: string;
    value: unknown;
    /** 'reset' holds all that a reset took away. */
    why: 'corrupt' | 'foreign' | 'newer' | 'reset';
  }

  /** Takes items of one version, gives those of the next. */
  type Migration = (items: Record<string, unknown>) => Record<string, unknown>;

  /** One area of storage, made sense of; `none` hides a rule that shows through from beneath. */
  interface Understood {
    values: Partial<SettingValues>;
    sites: Record<string, SiteRule | 'none'>;
    problems: SettingProblem[];
    isNewer: boolean;
    isOlder: boolean;
  }

  /** What the toolbar button says of a tab. */
  type ButtonState = 'available' | 'shown' | 'off' | 'impossible';
}

/** The classic glue around the engine, `wasm/nutgraf.js`. */
declare const wasm_bindgen: {
  (source: { module_or_path: BufferSource | WebAssembly.Module | Promise<Response> }): Promise<unknown>;
  summarize(wire: string, request: Nutgraf.Request): Nutgraf.Reply;
};

/** Only in Chromium's background, which is a worker. */
declare function importScripts(...files: string[]): void;
