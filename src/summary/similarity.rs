//! How alike the sentences of an article are: cosines of their weighted terms.
//!
//! Invariant: symmetric, within 0–1, and 1 of a sentence with itself unless it has no content term.

use super::draft::Draft;

/// The cosine of each two sentences.
pub(crate) struct Similarities {
    count: usize,
    values: Vec<f32>,
    /// The weight of each term: the rarer within the article, the more it sets sentences apart.
    pub weights: Vec<f32>,
    /// The length of each sentence as a vector.
    pub norms: Vec<f32>,
}

impl Similarities {
    /// Compares all sentences of a draft.
    pub(crate) fn of(draft: &Draft) -> Similarities {
        let count = draft.sentences.len();
        let weights: Vec<f32> = draft.terms.iter().map(|t| rarity(count, t.sentences)).collect();
        let mut postings: Vec<Vec<(usize, f32)>> = vec![Vec::new(); draft.terms.len()];
        let mut norms = vec![0.0_f32; count];
        let mut values = vec![0.0_f32; count * count];
        for (i, sentence) in draft.sentences.iter().enumerate() {
            for &(term, times) in &sentence.terms {
                let weight = times * weights[term as usize];
                norms[i] += weight * weight;
                for &(j, other) in &postings[term as usize] {
                    values[i * count + j] += weight * other;
                }
                postings[term as usize].push((i, weight));
            }
        }
        norms.iter_mut().for_each(|n| *n = n.sqrt());
        for i in 0..count {
            values[i * count + i] = if norms[i] > 0.0 { 1.0 } else { 0.0 };
            for j in 0..i {
                let scale = norms[i] * norms[j];
                let value = if scale > 0.0 { (values[i * count + j] / scale).min(1.0) } else { 0.0 };
                values[i * count + j] = value;
                values[j * count + i] = value;
            }
        }
        Similarities { count, values, weights, norms }
    }

    /// The cosine of two sentences.
    pub(crate) fn between(&self, i: usize, j: usize) -> f32 {
        self.values[i * self.count + j]
    }

    /// The cosines of a sentence with all, itself among them.
    pub(crate) fn row(&self, i: usize) -> &[f32] {
        &self.values[i * self.count..(i + 1) * self.count]
    }

    /// The cosine of each sentence with a bag of terms, given as a weight for each term.
    pub(crate) fn with_bag(&self, draft: &Draft, bag: &[f32]) -> Vec<f32> {
        let length = bag.iter().zip(&self.weights).map(|(b, w)| b * w * b * w).sum::<f32>().sqrt();
        let cosine = |(i, sentence): (usize, &super::draft::Candidate)| {
            let weight = |term: u32| self.weights[term as usize];
            let dot: f32 =
                sentence.terms.iter().map(|&(t, n)| n * weight(t) * bag[t as usize] * weight(t)).sum();
            let scale = length * self.norms[i];
            if scale > 0.0 { (dot / scale).min(1.0) } else { 0.0 }
        };
        draft.sentences.iter().enumerate().map(cosine).collect()
    }
}

/// Weight of a term that is in `some` of `all` sentences.
fn rarity(all: usize, some: u32) -> f32 {
    libm::logf(1.0 + all as f32 / some.max(1) as f32)
}
