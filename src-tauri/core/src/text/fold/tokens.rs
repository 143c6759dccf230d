//! Tokens as they are collected.

use std::collections::HashSet;

/// Tokens in the order they come, each once.
#[derive(Default)]
pub(super) struct Tokens {
    pub in_order: Vec<String>,
    /// All of them, once they are more than a few.
    known: HashSet<String>,
}

impl Tokens {
    /// Few enough to be compared one by one, as the tokens of nearly every word are.
    const FEW: usize = 16;

    pub fn add(&mut self, token: String) {
        if token.is_empty() || self.holds(&token) {
            return;
        }
        if self.in_order.len() == Self::FEW {
            self.known.extend(self.in_order.iter().cloned());
        }
        if self.in_order.len() >= Self::FEW {
            self.known.insert(token.clone());
        }
        self.in_order.push(token);
    }

    fn holds(&self, token: &str) -> bool {
        if self.in_order.len() <= Self::FEW {
            self.in_order.iter().any(|known| known == token)
        } else {
            self.known.contains(token)
        }
    }
}
