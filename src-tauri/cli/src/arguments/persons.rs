//! `person …`: what can be typed about persons across cases.

use clap::Subcommand;

#[derive(Debug, Subcommand)]
pub enum PersonCommand {
    /// Who of the register may be this person, in any script and spelling, with the reasons
    Known {
        name: String,
        /// Date of birth, as far as it is known
        #[arg(long, value_name = "DATE")]
        born: Option<String>,
        /// Numbers of identity papers
        #[arg(long, value_name = "TEXT")]
        papers: Option<String>,
    },
    /// Persons of the register who may be one, most likely first
    Duplicates {
        /// At most this many pairs
        #[arg(long, value_name = "N", default_value_t = 100)]
        limit: u32,
        /// Pairs to pass over
        #[arg(long, value_name = "N", default_value_t = 0)]
        offset: u32,
    },
    /// Two entries are the same person: an id, a reference where the case has one person, or REFERENCE:NAME
    Same { one: String, other: String },
    /// Two entries are different persons: they are not offered as one again
    Another { one: String, other: String },
    /// An entry is not the person it was said to be: takes `same` back
    Part { person: String },
    /// Takes `another` back
    Unsay { one: String, other: String },
    /// Turn a date of birth of another calendar into ours: islamic, persian, ethiopian, buddhist, coptic, minguo, julian
    Civil { calendar: String, written: String },
}
