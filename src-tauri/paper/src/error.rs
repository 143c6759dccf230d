//! What can go wrong between a sheet and its PDF. Nothing a person types leads here.

/// Why a sheet could not be printed.
///
/// Each is a fault of the program (its template or its fonts). The details may quote the sheet, so they are for the
/// person at the desk, not for a log that leaves it.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The sheet could not be written as the template's data.
    #[error("the page's data could not be prepared")]
    Data(#[from] serde_json::Error),
    /// The page could not be laid out.
    #[error("the page could not be laid out: {0}")]
    Layout(String),
    /// A file for another program could not be written.
    #[error("the file could not be written: {0}")]
    File(String),
    /// The pages do not meet PDF/A-2a and PDF/UA-1.
    #[error("the page could not be written as an archival and accessible PDF: {0}")]
    Standard(String),
}
