#!/usr/bin/env python3
"""Train the trees by which articles are found, from folders of pages.

    pip install -r training/requirements.txt
    python3 training/articles.py --articles DIR... --others DIR...

A folder holds {id}.html with {id}.json: {"text" (a paragraph a line), "title"?, "ptype"?}.
`--articles` are pages to be answered, `--others` such as are to be refused where `ptype` says listing, collection,
product or forum. Three forests are written to src/article: first.bin and second.bin score the chunks of a page,
pages.bin the page as a whole, in the form that src/forest.rs describes.

The second forest and the one for pages learn from scores of chunks on which the first has not been trained.
The forests that are in use were grown by the same steps from an earlier form of this script, whose halves, folds
and word boundaries differed; a run of this one gives other trees of the same quality, not the same bytes.

--half K         learn from half K only, to measure on the other
--out FOLDER     write the trees there instead
"""
import argparse
import pathlib
import tempfile

import lightgbm
import numpy

from train import ROOT, encode, tool

FOLDS = 4
# Of each row of chunks: label, words, words of the gold text, number of the page, half.
EXTRA = 5
CHUNKS = dict(
    objective="cross_entropy", num_leaves=20, learning_rate=0.09, min_data_in_leaf=60, feature_fraction=0.5,
    bagging_fraction=0.7, bagging_freq=1, lambda_l2=5.0, max_bin=63, use_missing=False, seed=3,
    deterministic=True, force_row_wise=True, num_threads=1, verbose=-1,
)
PAGES = dict(CHUNKS, objective="binary", num_leaves=6, learning_rate=0.06, min_data_in_leaf=12, bagging_fraction=0.8, lambda_l2=3.0)
ROUNDS, PAGE_ROUNDS = 130, 60


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", nargs="+", type=pathlib.Path, required=True)
    parser.add_argument("--others", nargs="*", type=pathlib.Path, default=[])
    parser.add_argument("--half", type=int)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "src" / "article")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        tool("chunks", scratch / "first", *args.articles)
        rows, names = read(scratch / "first", EXTRA)
        scores = scored_unseen(rows, args.half)
        scores.astype("<f4").tofile(scratch / "scores")
        write(grow(rows, args.half), names, args.out / "first.bin")
        tool("chunks", "--first", scratch / "scores", scratch / "second", *args.articles)
        rows, names = read(scratch / "second", EXTRA)
        write(grow(rows, args.half), names, args.out / "second.bin")
        if args.others:
            tool("signs", scratch / "signs", *args.articles, *args.others)
            rows, names = read(scratch / "signs", 2)
            mask = rows[:, -1] == args.half if args.half is not None else numpy.ones(len(rows), bool)
            data = lightgbm.Dataset(rows[mask, :-2], rows[mask, -2])
            write(lightgbm.train(PAGES, data, PAGE_ROUNDS), names, args.out / "pages.bin")


def read(folder, extra):
    names = (folder / "names.txt").read_text().split("\n")
    return numpy.fromfile(folder / "rows", dtype="<f4").reshape(-1, len(names) + extra), names


def grow(rows, half=None, without=None):
    mask = numpy.ones(len(rows), bool)
    if half is not None:
        mask &= rows[:, -1] == half
    if without is not None:
        mask &= rows[:, -2] % FOLDS != without
    part = rows[mask]
    words, gold = part[:, -4], part[:, -3]
    # Each page counts about the same, and in it each word; very short golds are not worth whole pages.
    weight = numpy.minimum((words + 2) / numpy.maximum(gold, 50), 1.0) * 30
    return lightgbm.train(CHUNKS, lightgbm.Dataset(part[:, :-EXTRA], part[:, -5], weight=weight), ROUNDS)


def scored_unseen(rows, half):
    scores = numpy.zeros(len(rows))
    for fold in range(FOLDS):
        unseen = rows[:, -2] % FOLDS == fold
        scores[unseen] = grow(rows, half, fold).predict(rows[unseen, :-EXTRA])
    return scores


def write(booster, names, path):
    path.write_bytes(encode(booster.dump_model(), names))
    print(f"{path.name}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
