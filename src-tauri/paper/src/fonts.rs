//! The faces compiled into the program, and what they cover. No font of the machine is ever used: a page looks the same
//! everywhere, and an archived PDF holds all its letters.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, is_default_ignorable};
use typst::utils::LazyHash;

/// The embedded files, in order of preference.
static FILES: [&[u8]; 5] = [
    include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
    include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
    include_bytes!("../../../assets/fonts/Amiri-Regular.ttf"),
    include_bytes!("../../../assets/fonts/Amiri-Bold.ttf"),
    include_bytes!("../../../assets/fonts/NotoSansSC-Regular.ttf"),
];

/// The faces as the layout engine wants them, parsed once.
pub(crate) static FACES: LazyLock<Faces> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect();
    Faces { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
});

/// All faces and their index.
pub(crate) struct Faces {
    /// What each face is, in the order of `fonts`.
    pub(crate) book: LazyHash<FontBook>,
    /// The faces.
    pub(crate) fonts: Vec<Font>,
}

impl Faces {
    /// How many bytes of `cluster`, from its start, one face can print. A letter and its marks have to come from the
    /// same face, so a mark that only another face has does not count.
    pub(crate) fn printable_prefix(&self, cluster: &str) -> usize {
        self.fonts.iter().map(|font| prefix_in(font, cluster)).max().unwrap_or(0)
    }
}

fn prefix_in(font: &Font, cluster: &str) -> usize {
    cluster
        .char_indices()
        .find(|(_, c)| !is_default_ignorable(*c) && !font.info().coverage.contains(u32::from(*c)))
        .map_or(cluster.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_face() {
        assert_eq!(FACES.fonts.len(), FILES.len());
        let families: Vec<_> = FACES.fonts.iter().map(|font| font.info().family.to_string()).collect();
        assert_eq!(families, ["Noto Sans", "Noto Sans", "Amiri", "Amiri", "Noto Sans SC"]);
    }

    #[test]
    fn latin_cyrillic_greek_arabic_and_chinese_are_covered() {
        for text in ["é", "Ш", "Ω", "قْ", "伟", "–", "‎"] {
            assert_eq!(FACES.printable_prefix(text), text.len(), "{text}");
        }
        assert_eq!(FACES.printable_prefix("😀"), 0);
    }
}
