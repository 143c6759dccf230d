//! Documents: encrypted bytes beside the database, and the row that names them.

use std::io::Read;

use super::read::{self, Shown};
use super::registering::create_in;
use super::views::CaseView;
use super::{CaseworkError, fields, rows};
use crate::ids::RowId;
use crate::journal::Action;
use crate::model::schema::DOCUMENT;
use crate::model::values::Value;
use crate::register::{AttachmentFile, Register, Right, case_of, projection};

/// Attaches bytes under a name. They are durable before the row is saved.
pub fn attach_document(
    register: &mut Register,
    case: RowId,
    name: &str,
    bytes: impl Read,
) -> Result<CaseView, CaseworkError> {
    let law = register.law().clone();
    let mut values = fields::parse_all(&law, &DOCUMENT, &[("name", Some(plain_name(name)))])?;
    fields::required(&values, &DOCUMENT, "name")?;
    read::load_case(register, case)?;
    register.allow(Action::AttachDocument)?;
    let file = register.take_attachment(bytes)?;
    values.push((5, Value::Int(i64::try_from(file.size).unwrap_or(i64::MAX))));
    values.push((6, Value::Bytes(file.sha256.to_vec())));
    values.push((7, Value::Text(file.file_key.clone())));
    register.transact(Action::AttachDocument, |draft| {
        create_in(draft, &DOCUMENT, case, values);
        Ok::<_, CaseworkError>(())
    })?;
    read::get_case(register, case)
}

/// A document of a case, and where its bytes lie.
#[derive(Debug, Clone)]
pub struct DocumentFile {
    pub name: String,
    pub row: RowId,
    pub file: AttachmentFile,
}

/// Name and file of a document of a case, by row token or by name.
pub fn document_file(
    register: &Register,
    case: RowId,
    document: &str,
) -> Result<(String, AttachmentFile), CaseworkError> {
    let DocumentFile { name, file, .. } = document_to_take_out(register, case, document)?;
    Ok((name, file))
}

/// The same with its row, to be noted when it leaves.
pub fn document_to_take_out(register: &Register, case: RowId, document: &str) -> Result<DocumentFile, CaseworkError> {
    register.allow(Right::TakeDocumentsOut)?;
    let wanted = RowId::from_token(document);
    for state in projection::of_case(register.connection(), &DOCUMENT, case)? {
        let row = Shown::new(&state);
        let name = row.text("name").unwrap_or_default();
        if (Some(state.row) == wanted || name == document) && case_of(&state) == Some(case) {
            let file = rows::attachment(&row).ok_or_else(|| CaseworkError::refused("document-bytes-missing"))?;
            if !register.attachment_path(&file)?.exists() {
                return Err(CaseworkError::refused("document-bytes-missing"));
            }
            return Ok(DocumentFile { name, row: state.row, file });
        }
    }
    Err(CaseworkError::refused("document-not-found"))
}

/// A file name without folders, whichever system wrote it.
fn plain_name(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}
