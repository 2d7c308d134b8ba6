#!/usr/bin/env python3
"""Train the trees by which articles are found, from folders of pages, and measure them on pages left out.

    pip install -r training/requirements.txt
    python3 training/articles.py DIR... [--untrusted DIR...] [--measure FOLDER]

A folder holds {id}.html with {id}.json: {"text" (a paragraph a line), "url"?, "ptype"?}.
Pages without a `ptype` and those of `article` are articles; `listing`, `collection`, `product` and `forum` are to be
refused; others may be answered, and are not learned from as texts.
Two forests are written to src/article: chunks.bin scores the chunks of a page, pages.bin the page as a
whole, in the form that src/forest/read.rs describes. The same data give the same files, byte for byte.

Pages are dealt to five folds by their host. The forest for pages learns from scores of chunks by trees that have not
seen the page's fold, as it will meet pages in use.

--untrusted DIR... folders of articles whose texts no person took: only the trees for pages learn from them
--measure FOLDER   keep the trees grown without each fold there, and print what they reach on it
--out FOLDER       write the trees of everything there instead
"""
import argparse
import pathlib
import tempfile

import lightgbm
import numpy

from train import FOLDS, ROOT, encode, tool

# What follows the features in a row of chunks: label, words, words of the gold text, whether to learn from it, page,
# fold. In a row of pages: whether to answer it, whether it is an article, page, fold.
CHUNK_EXTRA, PAGE_EXTRA = 6, 4
COMMON = dict(
    feature_fraction=0.5, bagging_freq=1, max_bin=63, use_missing=False, seed=3, deterministic=True,
    force_row_wise=True, num_threads=1, verbose=-1,
)
CHUNKS = dict(
    COMMON, objective="cross_entropy", num_leaves=20, learning_rate=0.11, min_data_in_leaf=60, bagging_fraction=0.7,
    lambda_l2=5.0,
), 150
PAGES = dict(
    COMMON, objective="binary", num_leaves=3, learning_rate=0.15, min_data_in_leaf=12, bagging_fraction=0.8,
    lambda_l2=3.0, extra_trees=True,
), 240
# Signs of which more never makes a page less of an article, and those of which more never makes it more of one.
FOR = [
    "kept share", "kept score", "kept long", "kept sentences", "kept prose", "kept prose share", "kept of span",
    "data article", "type article", "address text", "address words", "address titled", "named body",
]
AGAINST = [
    "linked headings share", "inputs", "data product", "address shop", "address thread", "posts share", "cards share",
    "prices", "kept led", "figures", "same figure", "named shop", "tools",
]
# Words below which a chunk that is not in the text is small, and which of those are learned from.
SMALL, ONE_IN = 8, 4
# Share of the articles that may be refused.
REFUSED = 0.005


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sets", nargs="+", type=pathlib.Path, metavar="DIR")
    parser.add_argument("--untrusted", nargs="+", type=pathlib.Path, default=[], metavar="DIR")
    parser.add_argument("--measure", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "src" / "article")
    args = parser.parse_args()
    sets = args.sets + args.untrusted
    trusted = sum(len(list(folder.glob("*.html"))) for folder in args.sets)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        tool("chunks", scratch / "chunks", *sets)
        chunks = Grown.chunks(scratch / "chunks", trusted)
        (1 / (1 + numpy.exp(-chunks.unseen))).astype("<f4").tofile(scratch / "scores")
        tool("signs", "--scores", scratch / "scores", scratch / "signs", *sets)
        pages = Grown.pages(scratch / "signs", trusted)
    forests = {"chunks.bin": chunks, "pages.bin": pages}
    write(args.out, forests, -1)
    if args.measure:
        for fold in range(FOLDS):
            write(args.measure / str(fold), forests, fold)
        tool("found", "--trees", args.measure, *sets)


class Grown:
    """A forest for each fold that has not seen it, at last one of everything, and what the former say of their folds."""

    def __init__(self, settings, names, x, y, fold, learned, weight=None):
        parameters, rounds = settings
        self.names, self.shift = names, 0.0
        self.forests, self.unseen = [], numpy.zeros(len(y))
        for without in [*range(FOLDS), -1]:
            mask = learned & (fold != without)
            data = lightgbm.Dataset(x[mask], y[mask], weight=None if weight is None else weight[mask])
            self.forests.append(lightgbm.train(parameters, data, rounds))
            left_out = fold == without
            if left_out.any():
                self.unseen[left_out] = self.forests[-1].predict(x[left_out], raw_score=True)

    @staticmethod
    def chunks(folder, trusted):
        rows, names = read(folder, CHUNK_EXTRA)
        label, words, gold, learned, page, fold = rows[:, -CHUNK_EXTRA:].T
        # Each page counts about the same, and in it each run of four words that a chunk is part of; very short golds
        # are not worth whole pages.
        weight = numpy.minimum((words + 3) / numpy.maximum(gold, 50), 1.0) * 30
        # Labels of menus and buttons are most of all chunks: one in a few is learned from, and counts for the others.
        small = (words < SMALL) & (label == 0)
        weight[small] *= ONE_IN
        learned = (learned > 0) & (page < trusted) & ~(small & (numpy.arange(len(rows)) % ONE_IN > 0))
        return Grown(CHUNKS, names, rows[:, :-CHUNK_EXTRA], label, fold, learned, weight)

    @staticmethod
    def pages(folder, trusted):
        rows, names = read(folder, PAGE_EXTRA)
        answered, article, page, fold = rows[:, -PAGE_EXTRA:].T
        parameters, rounds = PAGES
        ways = [(name in FOR) - (name in AGAINST) for name in names]
        settings = dict(parameters, monotone_constraints=ways), rounds
        grown = Grown(settings, names, rows[:, :-PAGE_EXTRA], answered, fold, numpy.ones(len(rows), bool))
        # Below zero is refused: the point below which so many articles lie, of those that the trees have not seen.
        grown.shift = -numpy.quantile(grown.unseen[(article > 0) & (page < trusted)], REFUSED)
        return grown


def read(folder, extra):
    names = (folder / "names.txt").read_text().split("\n")
    return numpy.fromfile(folder / "rows", dtype="<f4").reshape(-1, len(names) + extra), names


def write(folder, forests, which):
    folder.mkdir(parents=True, exist_ok=True)
    for name, grown in forests.items():
        encoded = encode(grown.forests[which].dump_model(), grown.names, grown.shift)
        (folder / name).write_bytes(encoded)
        print(f"{folder / name}: {len(encoded)} bytes")


if __name__ == "__main__":
    main()
