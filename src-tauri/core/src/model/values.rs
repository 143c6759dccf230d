//! One field value, as the journal writes it and the tables keep it.

use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use super::schema::Kind;
use crate::ids::RowId;

/// A field's value. Text is kept exactly as typed; there are no floating-point numbers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// Empty.
    Null,
    /// Whole number.
    Int(i64),
    /// Text or code.
    Text(String),
    /// Raw bytes.
    Bytes(Vec<u8>),
    /// A date in the column form of `PartialDate`.
    Date(String),
    /// Another row.
    Row(RowId),
    /// Several rows.
    Rows(Vec<RowId>),
    /// A kind that only a later version knows; its bytes stay in the journal.
    Later,
    /// Expunged by law: what it said is gone, that it was said is not.
    Expunged,
}

impl Value {
    /// Text, or empty for a blank string.
    pub fn text(text: &str) -> Self {
        if text.is_empty() { Self::Null } else { Self::Text(text.to_owned()) }
    }

    /// Whether a field of this kind may hold the value.
    pub fn fits(&self, kind: Kind) -> bool {
        match self {
            Self::Null => true,
            Self::Int(_) => kind == Kind::Int,
            Self::Text(_) => matches!(kind, Kind::Text | Kind::Code),
            Self::Bytes(_) => kind == Kind::Bytes,
            Self::Date(_) => kind == Kind::Date,
            Self::Row(_) => kind == Kind::Row,
            Self::Rows(_) => kind == Kind::Rows,
            Self::Later => false,
            Self::Expunged => true,
        }
    }

    /// What a person or a script reads; rows and bytes by their plain form.
    pub fn shown(&self) -> Option<String> {
        match self {
            Self::Null | Self::Later | Self::Expunged => None,
            Self::Int(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
            Self::Bytes(bytes) => Some(crate::ids::hex(bytes)),
            Self::Date(date) => Some(date.split('\u{1f}').next().unwrap_or_default().to_owned()),
            Self::Row(row) => Some(row.token()),
            Self::Rows(rows) => Some(rows.iter().map(|row| row.token()).collect::<Vec<_>>().join(" ")),
        }
    }

    /// Bytes for a conflicting sibling in this register (rows by local number).
    pub fn to_local_blob(&self) -> Vec<u8> {
        let mut out = Vec::new();
        // Writing to a Vec cannot fail; a failure would leave a short blob that reads back as None.
        let _ = self.encode_local(&mut Encoder::new(&mut out));
        out
    }

    fn encode_local(
        &self,
        e: &mut Encoder<&mut Vec<u8>>,
    ) -> Result<(), minicbor::encode::Error<std::convert::Infallible>> {
        match self {
            Self::Null | Self::Later => e.null()?,
            Self::Expunged => e.array(1)?.u8(0)?,
            Self::Int(number) => e.i64(*number)?,
            Self::Text(text) => e.str(text)?,
            Self::Bytes(bytes) => e.bytes(bytes)?,
            Self::Date(date) => e.array(2)?.u8(1)?.str(date)?,
            Self::Row(row) => e.array(2)?.u8(2)?.i64(row.0)?,
            Self::Rows(rows) => {
                e.array(rows.len() as u64 + 1)?.u8(3)?;
                for row in rows {
                    e.i64(row.0)?;
                }
                e
            }
        };
        Ok(())
    }

    /// Reads [`Self::to_local_blob`] back.
    pub fn from_local_blob(blob: &[u8]) -> Option<Self> {
        let mut d = Decoder::new(blob);
        Some(match d.datatype().ok()? {
            Type::Null => Self::Null,
            Type::String => Self::Text(d.str().ok()?.to_owned()),
            Type::Bytes => Self::Bytes(d.bytes().ok()?.to_vec()),
            Type::Array => {
                let length = d.array().ok()??;
                match d.u8().ok()? {
                    0 => Self::Expunged,
                    1 => Self::Date(d.str().ok()?.to_owned()),
                    2 => Self::Row(RowId(d.i64().ok()?)),
                    3 => Self::Rows((1..length).map(|_| d.i64().ok().map(RowId)).collect::<Option<_>>()?),
                    _ => return None,
                }
            }
            _ => Self::Int(d.i64().ok()?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_blobs_come_back() {
        for value in [
            Value::Null,
            Value::Int(-5),
            Value::Text("é\u{202e}".into()),
            Value::Bytes(vec![0, 255]),
            Value::Date("1975-03".into()),
            Value::Row(RowId(9)),
            Value::Rows(vec![RowId(1), RowId(2)]),
            Value::Rows(Vec::new()),
            Value::Expunged,
        ] {
            assert_eq!(Value::from_local_blob(&value.to_local_blob()), Some(value));
        }
        assert_eq!(Value::from_local_blob(&[0x82, 9, 9]), None);
    }
}
