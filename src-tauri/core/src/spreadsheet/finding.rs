//! What a person should know about a line, a column or the file, as a code with its facts.

/// A question, a refusal or a remark; its sentence is the message `take-over-<code>`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finding {
    /// Names the message.
    pub code: &'static str,
    /// The field it is about, by the name of the mapping.
    pub field: Option<&'static str>,
    /// The cell or header as it stands.
    pub text: String,
    /// What it could mean, or the line it meets.
    pub first: String,
    /// What else it could mean.
    pub second: String,
}

impl Finding {
    /// A finding about the text of a cell.
    pub fn about(code: &'static str, text: &str) -> Self {
        Self { code, text: text.trim().to_owned(), ..Self::default() }
    }

    /// Ties it to a field.
    pub fn of(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// Names what it could mean.
    pub fn could_be(mut self, first: impl ToString, second: impl ToString) -> Self {
        self.first = first.to_string();
        self.second = second.to_string();
        self
    }

    /// One line for the source row: code and facts, a tab between.
    pub fn line(&self) -> String {
        let facts = [self.code, self.field.unwrap_or_default(), &self.text, &self.first, &self.second];
        facts.map(|fact| fact.replace(['\t', '\n', '\r'], " ")).join("\t").trim_end().to_owned()
    }
}
