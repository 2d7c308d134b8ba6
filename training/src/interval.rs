//! Means with the interval that they vary in from sample to sample.

/// Samples drawn; more change the second decimal no longer.
const ROUNDS: usize = 1000;

/// Share of the samples' means on each side of the interval.
const TAIL: f64 = 0.025;

/// A mean with its 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Interval {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

/// The mean of values, and the interval of the means of samples drawn from them with repetition.
/// The same values give the same interval.
pub(crate) fn interval(values: &[f64]) -> Interval {
    if values.is_empty() {
        return Interval { mean: 0.0, low: 0.0, high: 0.0 };
    }
    let count = values.len() as f64;
    let mut state = 0_u64;
    let mut sample =
        || (0..values.len()).map(|_| values[pick(&mut state, values.len())]).sum::<f64>() / count;
    let mut means: Vec<f64> = (0..ROUNDS).map(|_| sample()).collect();
    means.sort_by(f64::total_cmp);
    let at = |share: f64| means[((ROUNDS - 1) as f64 * share) as usize];
    Interval { mean: values.iter().sum::<f64>() / count, low: at(TAIL), high: at(1.0 - TAIL) }
}

/// A number below `count`, by the generator that Steele, Lea and Flood call SplitMix (2014).
fn pick(state: &mut u64, count: usize) -> usize {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((z ^ (z >> 31)) % count as u64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interval_holds_its_mean_and_narrows_with_more_values() {
        let few: Vec<f64> = (0..20).map(|i| f64::from(i % 5)).collect();
        let many: Vec<f64> = (0..2000).map(|i| f64::from(i % 5)).collect();
        let (a, b) = (interval(&few), interval(&many));
        assert!(a.low < a.mean && a.mean < a.high, "{a:?}");
        assert!(b.high - b.low < a.high - a.low, "{a:?} {b:?}");
    }
}
