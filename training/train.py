#!/usr/bin/env python3
"""Train the trees by which sentences are chosen, from a folder of data sets.

    pip install -r training/requirements.txt
    python3 training/train.py DIR

DIR holds files named *_train.jsonl, an article a line:
{"id", "lang", "text" (paragraphs by \\n), "summary" (a sentence a line), "title"?}.
The features are made by the program itself (the crate beside this file), so that training and use cannot differ.
The trees are written to src/summary/sentences.bin and src/summary/terms.bin, in the form that
src/forest/read.rs describes. The same data give the same files, byte for byte.

--out FOLDER     write the trees there instead
--fold K         leave out every article whose place modulo 5 is K, to measure on those
"""
import argparse
import pathlib
import struct
import subprocess
import tempfile

import lightgbm
import numpy

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDS = 5
# Stands for a leaf where a branch tells its feature.
LEAF = 255
# A leaf is kept as a number of steps, the largest as this many: more take 3 KB more to load and change no score by a thousandth.
MOST_STEPS = 1023
# Fewer sentences leave no choice to learn from.
FEWEST_SENTENCES = 4

# Grown on one thread in a fixed order, so that sums round the same way each time.
# The rest was chosen by cross-validation on English; anything near does as well.
COMMON = dict(
    objective="regression", lambda_l2=1.0, feature_fraction=0.5, bagging_fraction=0.7, bagging_freq=1,
    max_bin=127, use_missing=False, seed=1, deterministic=True, force_row_wise=True, num_threads=1, verbose=-1,
)
SENTENCES = dict(COMMON, num_leaves=15, learning_rate=0.03, min_data_in_leaf=80), 200
TERMS = dict(COMMON, num_leaves=15, learning_rate=0.06, min_data_in_leaf=300), 60


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dir", type=pathlib.Path)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / "src" / "summary")
    parser.add_argument("--fold", type=int)
    args = parser.parse_args()
    # In order of names, for the order of rows decides how sums round.
    files = sorted(args.dir.glob("*_train.jsonl"))
    if not files:
        parser.error(f"no file named *_train.jsonl in {args.dir}")
    args.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        tool("sentences", scratch / "sentences", *files)
        sentences = args.out / "sentences.bin"
        train(scratch / "sentences", files, args.fold, SENTENCES, sentences)
        tool("terms", "--sentences", sentences, scratch / "terms", *files)
        train(scratch / "terms", files, args.fold, TERMS, args.out / "terms.bin")


def tool(*arguments):
    command = ["cargo", "run", "--quiet", "--release", "--package", "nutgraf-training", "--", *map(str, arguments)]
    subprocess.run(command, cwd=ROOT, check=True)


def train(folder, files, fold, settings, out):
    parameters, rounds = settings
    names = (folder / "names.txt").read_text().split("\n")
    parts = [part for file in files for part in articles(folder, file.stem, len(names), fold)]
    rows = numpy.concatenate(parts)
    data = lightgbm.Dataset(rows[:, :-1], rows[:, -1], feature_name=names)
    booster = lightgbm.train(parameters, data, rounds)
    encoded = encode(booster.dump_model(), names)
    out.write_bytes(encoded)
    gains = sorted(zip(booster.feature_importance("gain"), names), reverse=True)
    total = sum(gain for gain, _ in gains)
    print(f"{out.name}: {len(encoded)} bytes from {len(parts)} articles, {len(rows)} rows")
    print("  " + " ".join(f"{name} {gain / total:.3f}" for gain, name in gains[:12]))


def articles(folder, stem, features, fold):
    rows = numpy.fromfile(folder / f"{stem}.rows", dtype="<f4").reshape(-1, features + 1).astype(float)
    at = 0
    for place, count in enumerate(numpy.fromfile(folder / f"{stem}.groups", dtype="<u4").tolist()):
        article = rows[at:at + count]
        at += count
        # Where no row is labelled, the gold is not about this text.
        if count >= FEWEST_SENTENCES and article[:, -1].any() and (fold is None or place % FOLDS != fold):
            yield article


def encode(model, names, shift=0.0):
    """A model as a forest; a shift is added to all it says, as a tree of one leaf."""
    roots = [t["tree_structure"] for t in model["tree_info"]]
    if shift:
        roots.append({"leaf_value": shift})
    nodes = [node for root in roots for node in walk(root)]
    branches = [(n["split_feature"], rounded_down(n["threshold"])) for n in nodes if "split_feature" in n]
    values = [float(numpy.float32(n["leaf_value"])) for n in nodes if "split_feature" not in n]
    step = numpy.float32(max(map(abs, values)) / MOST_STEPS)
    thresholds = [[] for _ in range(max((feature + 1 for feature, _ in branches), default=0))]
    for feature, threshold in sorted(set(branches)):
        thresholds[feature].append(threshold)
    steps = struct.pack(f"<{len(values)}h", *(round(value / float(step)) for value in values))
    body = struct.pack("<QHfHB", digest(",".join(names).encode()), len(roots), step, len(branches), len(thresholds))
    body += b"".join(struct.pack(f"<B{len(all)}f", len(all), *all) for all in thresholds)
    body += bytes(node.get("split_feature", LEAF) for node in nodes)
    body += bytes(thresholds[feature].index(threshold) for feature, threshold in branches)
    body += steps[::2] + steps[1::2]
    return b"NGFOREST" + struct.pack("<Q", digest(body)) + body


def walk(node):
    """What a node leads to, after it: first all that is not above its threshold."""
    yield node
    if "split_feature" in node:
        yield from walk(node["left_child"])
        yield from walk(node["right_child"])


def rounded_down(threshold):
    """The largest f32 that is not above a threshold: a feature, itself an f32, then falls on the same side."""
    value = numpy.float32(threshold)
    return value if float(value) <= threshold else numpy.nextafter(value, numpy.float32(-numpy.inf))


def digest(data):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


if __name__ == "__main__":
    main()
