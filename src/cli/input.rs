//! Reading files: what they are, and which bytes stand for which characters.

use super::markup;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::fs;
use std::io::{self, Read};
use std::path::Path;

/// Bytes read of one input at most; a page of this size holds hundreds of books.
const MAX_BYTES: u64 = 256 << 20;

/// Bytes at the start in which HTML must state its encoding (HTML, section 4.2.5.4).
const PRESCAN: usize = 1024;

/// Bytes at the start that are looked at for whether this is text at all.
const SAMPLE: usize = 4096;

/// One control character in so many bytes is more than any text has; bytes at random have one in nine.
const FEWEST_BYTES_A_CONTROL: usize = 20;

/// Starts of files that are no text, with what people call them.
const NOT_TEXT: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a WebP picture or a recording"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"{\\rtf", "a document in rich text"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"\xff\xfe\0\0", "text in UTF-32"),
    (b"\0\0\xfe\xff", "text in UTF-32"),
    (b"\x7fELF", "a program"),
    (b"\0asm", "a WebAssembly module"),
];

/// Reads one input as text. `-` is standard input.
///
/// # Errors
/// A sentence that says what is wrong and what to do.
pub(super) fn read(path: &Path) -> Result<String, String> {
    let bytes = if path.as_os_str() == "-" {
        read_capped(io::stdin().lock())
    } else {
        fs::File::open(path).and_then(read_capped)
    };
    let bytes = bytes.map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::IsADirectory => "this is a folder; name the files in it".to_owned(),
        _ => format!("cannot be read: {error}"),
    })?;
    if bytes.len() as u64 > MAX_BYTES {
        return Err(format!("is larger than {} MB; give a part of it", MAX_BYTES >> 20));
    }
    if let Some((_, kind)) = NOT_TEXT.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(format!("is {kind}; save the page as HTML and give that"));
    }
    if is_binary(&bytes) {
        return Err("is not text; give a page saved as HTML, or plain text".to_owned());
    }
    let text = decode(&bytes);
    match markup::instead(&text) {
        Some(kind) => Err(kind.to_owned()),
        None if markup::is_xhtml(&extension(path), &text) => Ok(markup::without_empty_tags(&text)),
        None => Ok(text),
    }
}

/// Whether a file is a page: by its name, or, where that does not tell, by beginning with a tag.
pub(super) fn is_page(path: &Path, text: &str) -> bool {
    match extension(path).as_str() {
        "html" | "htm" | "xhtml" | "xht" => true,
        "txt" | "text" | "md" => false,
        _ => markup::start(text).starts_with('<'),
    }
}

fn extension(path: &Path) -> String {
    path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
}

/// Whether the bytes are neither text in an encoding that extends ASCII nor marked as UTF-16.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = &bytes[..bytes.len().min(SAMPLE)];
    let controls = sample.iter().filter(|b| b.is_ascii_control() && !b.is_ascii_whitespace()).count();
    let is_marked = Encoding::for_bom(bytes).is_some() || unmarked(bytes).is_some();
    !is_marked && controls * FEWEST_BYTES_A_CONTROL > sample.len()
}

/// UTF-16 without its mark, told by the zeros beside the first two characters, which are ASCII in any page.
fn unmarked(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [1..=0x7F, 0, 1..=0x7F, 0, ..] => Some(UTF_16LE),
        [0, 1..=0x7F, 0, 1..=0x7F, ..] => Some(UTF_16BE),
        _ => None,
    }
}

fn read_capped(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Decodes by byte order mark, else as UTF-8 where that is valid, else by what the markup states, else by a guess
/// from the bytes. Browsers ask the markup before the bytes; but tools that save pages write UTF-8 and leave the
/// markup as it was, and text of another encoding is hardly ever valid UTF-8 by chance. Text in ASCII alone may
/// still be in an encoding that the markup states, one of escape sequences.
fn decode(bytes: &[u8]) -> String {
    let stated = || stated_encoding(&bytes[..bytes.len().min(PRESCAN)]).filter(|&e| e != UTF_8);
    let is_utf8 = !bytes.is_ascii() && std::str::from_utf8(bytes).is_ok();
    let encoding = if is_utf8 { Some(UTF_8) } else { unmarked(bytes).or_else(stated) };
    let encoding = encoding.unwrap_or_else(|| if is_damaged(bytes) { UTF_8 } else { guess(bytes) });
    encoding.decode(bytes).0.into_owned()
}

/// Whether bytes are UTF-8 but for a few: cut in a character, or with another file's bytes in their midst.
fn is_damaged(bytes: &[u8]) -> bool {
    const SOUND_A_WRONG: usize = 9;
    let (mut sound, mut wrong) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        wrong += usize::from(!chunk.invalid().is_empty());
    }
    wrong > 0 && sound >= SOUND_A_WRONG * wrong
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    // A file on one's own disk sends nobody anything in escape sequences.
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}

/// The encoding after the first `charset=` of the prescanned bytes. UTF-16 cannot be true where
/// that could be read, and means UTF-8 (HTML, section 13.2.3.2).
fn stated_encoding(head: &[u8]) -> Option<&'static Encoding> {
    const CHARSET: &[u8] = b"charset=";
    let at = head.windows(CHARSET.len()).position(|w| w.eq_ignore_ascii_case(CHARSET))?;
    let value = head[at + CHARSET.len()..].trim_ascii_start();
    let value = value.strip_prefix(b"\"").or(value.strip_prefix(b"'")).unwrap_or(value);
    let end = value.iter().position(|b| b"\"'; />".contains(b)).unwrap_or(value.len());
    Encoding::for_label(&value[..end]).map(Encoding::output_encoding)
}

#[cfg(test)]
mod tests {
    use super::{decode, is_binary};

    #[test]
    fn tells_text_from_bytes() {
        let cases: [(&[u8], bool); 7] = [
            (b"<\0p\0>\0\x34\x04", false),
            (b"\0<\0p\0>\x04\x34", false),
            (b"", false),
            (b"A page with one \0 in a good deal of text is a page that was saved badly.", false),
            (b"caf\xe9 \x93quoted\x94\r\n\tindented", false),
            (b"\xff\xfea\0b\0c\0", false),
            (b"\x01\x02abc\0\0\x7f\x10def", true),
        ];
        for (bytes, binary) in cases {
            assert_eq!(is_binary(bytes), binary, "{bytes:?}");
        }
    }

    #[test]
    fn decodes_by_mark_statement_and_guess() {
        let cases: [(&[u8], &str); 12] = [
            (b"<\0p\0>\0\x34\x04", "<p>д"),
            (b"\0<\0p\0>\x04\x34", "<p>д"),
            (b"<meta charset=utf-8>caf\xe9 \xe0 la carte", "<meta charset=utf-8>café à la carte"),
            (
                "naïve café, déjà vu, à côté, été\u{fffd}"
                    .as_bytes()
                    .strip_suffix(b"\xbd")
                    .unwrap_or_default(),
                "naïve café, déjà vu, à côté, été\u{fffd}",
            ),
            (b"", ""),
            (b"<meta charset=gb2312>\xe6\x96\xb0\xe8\x81\x9e", "<meta charset=gb2312>新聞"),
            (b"caf\xc3\xa9", "café"),
            (b"\xff\xfec\0a\0f\0\xe9\0", "café"),
            (b"<meta charset=\"iso-8859-1\">caf\xe9", "<meta charset=\"iso-8859-1\">café"),
            (
                b"<meta content='text/html; charset=windows-1252'>\x93a\x94",
                "<meta content='text/html; charset=windows-1252'>“a”",
            ),
            (b"<meta charset=utf-16>caf\xc3\xa9", "<meta charset=utf-16>café"),
            (b"caf\xe9 \xe0 la carte", "café à la carte"),
        ];
        for (bytes, text) in cases {
            assert_eq!(decode(bytes), text, "{bytes:?}");
        }
    }
}
