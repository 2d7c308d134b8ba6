//! What is read has the values that walks down its trees find; what has not the form is refused.

use super::read::{LEAF, digest};
use super::*;

/// A tree from its root on.
enum Part {
    /// A feature and a threshold; first comes what is not above.
    Branch(u8, f32),
    Leaf(i16),
}

use Part::{Branch as B, Leaf as L};

const STEP: f32 = 0.01;

/// Trees in the form of a forest.
fn bytes(trees: &[&[Part]]) -> Vec<u8> {
    let parts = || trees.iter().copied().flatten();
    let asked = || parts().filter_map(|part| if let B(f, t) = part { Some((*f, *t)) } else { None });
    let steps: Vec<[u8; 2]> = parts()
        .filter_map(|part| if let L(steps) = part { Some(steps.to_le_bytes()) } else { None })
        .collect();
    let mut table: Vec<Vec<f32>> =
        (0..3).map(|f| asked().filter(|a| a.0 == f).map(|a| a.1).collect::<Vec<f32>>()).collect();
    table.iter_mut().for_each(|thresholds| thresholds.sort_by(f32::total_cmp));
    let mut body = 0_u64.to_le_bytes().to_vec();
    body.extend((trees.len() as u16).to_le_bytes());
    body.extend(STEP.to_le_bytes());
    body.extend((asked().count() as u16).to_le_bytes());
    body.push(table.len() as u8);
    for thresholds in &table {
        body.push(thresholds.len() as u8);
        body.extend(thresholds.iter().flat_map(|t| t.to_le_bytes()));
    }
    body.extend(parts().map(|part| if let B(feature, _) = part { *feature } else { LEAF }));
    let place = |(f, t): (u8, f32)| table[f as usize].iter().position(|o| o.to_bits() == t.to_bits());
    body.extend(asked().map(|a| place(a).unwrap() as u8));
    body.extend(steps.iter().map(|s| s[0]).chain(steps.iter().map(|s| s[1])));
    [b"NGFOREST".as_slice(), &digest(&body).to_le_bytes(), &body].concat()
}

/// What a walk down a tree ends in, and where the tree ends.
fn walk(tree: &[Part], at: usize, row: &[f32]) -> (i16, usize) {
    match tree[at] {
        L(steps) => (steps, at + 1),
        B(feature, threshold) => {
            let (below, next) = walk(tree, at + 1, row);
            let (above, end) = walk(tree, next, row);
            let value = row.get(feature as usize).copied().unwrap_or_default();
            (if value <= threshold { below } else { above }, end)
        }
    }
}

#[test]
fn rows_have_the_values_that_walks_find() {
    let trees: [&[Part]; 4] = [
        &[B(0, 1.0), B(1, 0.5), L(10), L(30), L(20)],
        &[L(-7)],
        &[B(2, 0.0), L(1), B(0, 4.0), L(i16::MAX), L(i16::MIN)],
        &[B(0, -0.0), L(11), B(0, 3.0), B(1, 1.5), L(13), L(19), L(17)],
    ];
    let forest = Forest::read(&bytes(&trees)).unwrap();
    let mut rows: Vec<Vec<f32>> =
        (0..150_u8).map(|i| vec![f32::from(i % 6), f32::from(i) / 9.0, f32::from(i % 2)]).collect();
    rows.extend([vec![1.0, 0.6], vec![], vec![-1.0, f32::NAN, f32::INFINITY]]);
    for (row, value) in rows.iter().zip(forest.values(rows.iter().map(Vec::as_slice))) {
        let walked: f32 = trees.iter().map(|tree| f32::from(walk(tree, 0, row).0) * STEP).sum();
        assert_eq!(value.to_bits(), walked.to_bits(), "{row:?}");
    }
}

#[test]
fn no_trees_tell_nothing_of_each_row() {
    let rows = [[1.0].as_slice(), &[2.0]];
    let values = Forest::default().values(rows);
    assert!(values.len() == rows.len() && values.iter().all(|value| value.abs() < f32::EPSILON));
}

#[test]
fn a_tree_may_have_as_many_leaves_as_a_number_has_bits() {
    let chain = |branches: usize| {
        let mut tree: Vec<Part> = (0..branches).map(|_| B(0, 1.0)).collect();
        tree.extend((0..=branches).map(|leaf| L(leaf as i16)));
        Forest::read(&bytes(&[&tree]))
    };
    let most = chain(MOST_LEAVES - 1).unwrap();
    assert_eq!(most.value(&[1.0]).to_bits(), 0.0_f32.to_bits());
    assert_eq!(most.value(&[2.0]).to_bits(), (31.0 * STEP).to_bits());
    assert_eq!(chain(MOST_LEAVES), None);
}

#[test]
fn what_does_not_end_or_goes_on_is_no_forest() {
    let cases: [&[&[Part]]; 5] =
        [&[&[]], &[&[B(0, 1.0)]], &[&[B(0, 1.0), L(1)]], &[&[L(1), L(2)]], &[&[B(0, f32::NAN), L(1), L(2)]]];
    for (i, case) in cases.iter().enumerate() {
        assert_eq!(Forest::read(&bytes(case)), None, "{i}");
    }
    let whole = bytes(&[&[B(0, 1.0), L(1), L(2)]]);
    assert!(Forest::read(&whole).is_some());
    for end in 0..whole.len() {
        assert_eq!(Forest::read(&signed(&whole[..end])), None, "{end}");
    }
    assert_eq!(Forest::read(&signed(&[&whole[..], &[0]].concat())), None);
    let mut broken = whole;
    broken[9] ^= 1;
    assert_eq!(Forest::read(&broken), None);
}

/// The same bytes with the digest that they should have, where they are long enough for one.
fn signed(bytes: &[u8]) -> Vec<u8> {
    match bytes.split_at_checked(16) {
        Some((head, body)) => [&head[..8], &digest(body).to_le_bytes(), body].concat(),
        None => bytes.to_vec(),
    }
}
