//! XML by construction: an element closes what it opens, and text is escaped where it enters, so that no value can become
//! markup. Used for letters (DOCX) and lists (ODS).

/// A piece of well-formed XML.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Xml(String);

impl Xml {
    /// Text between tags.
    pub(crate) fn text(text: &str) -> Self {
        let mut escaped = String::with_capacity(text.len());
        push_escaped(&mut escaped, text);
        Self(escaped)
    }

    /// An element with attributes and what stands in it.
    pub(crate) fn element(name: &str, attributes: &[(&str, &str)], inner: impl IntoIterator<Item = Xml>) -> Self {
        let mut xml = format!("<{name}");
        for (attribute, value) in attributes {
            xml.push(' ');
            xml.push_str(attribute);
            xml.push_str("=\"");
            push_escaped(&mut xml, value);
            xml.push('"');
        }
        let start = xml.len();
        xml.push('>');
        for piece in inner {
            xml.push_str(&piece.0);
        }
        if xml.len() == start + 1 {
            xml.truncate(start);
            xml.push_str("/>");
        } else {
            xml.push_str("</");
            xml.push_str(name);
            xml.push('>');
        }
        Self(xml)
    }

    /// An element without content.
    pub(crate) fn empty(name: &str, attributes: &[(&str, &str)]) -> Self {
        Self::element(name, attributes, [])
    }

    /// Pieces one after the other.
    pub(crate) fn all(pieces: impl IntoIterator<Item = Xml>) -> Self {
        Self(pieces.into_iter().map(|piece| piece.0).collect())
    }

    /// The file of a root element.
    pub(crate) fn file(&self) -> Vec<u8> {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n{}", self.0).into_bytes()
    }
}

fn push_escaped(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            // XML 1.0 has no way to write these; callers have already shown them otherwise.
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_never_markup() {
        let xml = Xml::element("a", &[("b", "\"<&>")], [Xml::text("</a>&amp;\u{0}")]);
        assert_eq!(xml.0, "<a b=\"&quot;&lt;&amp;&gt;\">&lt;/a&gt;&amp;amp;\u{FFFD}</a>");
        assert_eq!(Xml::empty("a", &[]).0, "<a/>");
    }
}
