//! The one conversion of errors on their way to the page.

use serde::Serialize;

use comity_core::error::{Explain, Report, Weight};

/// What a refused or failed command answers: the code of a sentence, its weight, its values, its form field.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct CommandError(Report);

/// What a command answers.
pub type Answer<T> = Result<T, CommandError>;

impl<E: Explain> From<E> for CommandError {
    fn from(error: E) -> Self {
        Self(error.explain())
    }
}

impl CommandError {
    /// Not possible now.
    pub fn refused(code: &'static str) -> Self {
        Self(Report::new(code, Weight::Refused))
    }

    /// What stands in a field makes no sense.
    pub fn field(code: &'static str, field: &'static str) -> Self {
        Self(Report::new(code, Weight::Usage).with("field", field).at(field))
    }

    /// Nobody has unlocked the register.
    pub fn not_unlocked() -> Self {
        Self::refused("not-unlocked")
    }

    /// A mistake of the program. `place` names where, never what was typed.
    pub fn internal(place: &'static str) -> Self {
        Self(Report::new("internal", Weight::Failed).with("code", place))
    }

    #[cfg(test)]
    pub fn report(&self) -> &Report {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use comity_core::casework::CaseworkError;
    use comity_core::register::RegisterError;

    #[test]
    fn any_explained_error_crosses_in_the_shape_the_page_reads() {
        let error = CommandError::from(CaseworkError::field("impossible-date", "received_on"));
        let told = serde_json::to_value(&error).unwrap();
        assert_eq!(
            told,
            serde_json::json!({
                "code": "impossible-date", "weight": "usage", "args": [["field", "received_on"]], "field": "received_on"
            })
        );
        let told = serde_json::to_value(CommandError::from(RegisterError::InUse { by: "Amina".into() })).unwrap();
        assert_eq!(told["weight"], "refused");
        assert_eq!(told["args"], serde_json::json!([["who", "Amina"]]));
    }

    #[test]
    fn a_question_mark_is_enough() {
        fn failing() -> Answer<()> {
            Err(RegisterError::NoRegister)?
        }
        assert_eq!(failing().unwrap_err().report().code, "no-register");
    }

    #[test]
    fn no_path_of_this_machine_is_told() {
        let source = std::io::Error::from(std::io::ErrorKind::NotFound);
        let error = RegisterError::io("open", std::path::Path::new("/home/amina/secret/a.pdf"), source);
        let told = serde_json::to_string(&CommandError::from(error)).unwrap();
        assert!(told.contains("a.pdf") && !told.contains("amina"));
    }
}
