#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;

use super::*;

/// Whether FTS5 would find the text: the expression, evaluated over the tokens of the index.
fn finds(query: &str, text: &str) -> bool {
    let index = index_text(text);
    let tokens: BTreeSet<&str> = index.split(' ').collect();
    let Some(expression) = match_expression(query) else { return false };
    let mut rest = expression.as_str();
    let found = or_expression(&mut rest, &tokens);
    assert!(rest.is_empty(), "left over: {rest} of {expression}");
    found
}

fn or_expression(rest: &mut &str, tokens: &BTreeSet<&str>) -> bool {
    let mut found = atom(rest, tokens);
    loop {
        if let Some(after) = rest.strip_prefix(" OR ") {
            *rest = after;
            found |= atom(rest, tokens);
        } else if let Some(after) = rest.strip_prefix(" AND ") {
            *rest = after;
            found &= atom(rest, tokens);
        } else {
            return found;
        }
    }
}

fn atom(rest: &mut &str, tokens: &BTreeSet<&str>) -> bool {
    if let Some(inside) = rest.strip_prefix('(') {
        *rest = inside;
        let found = or_expression(rest, tokens);
        *rest = rest.strip_prefix(')').unwrap_or_else(|| panic!("no closing bracket: {rest}"));
        return found;
    }
    let inside = rest.strip_prefix('"').unwrap_or_else(|| panic!("unquoted: {rest}"));
    let (token, after) = inside.split_once('"').unwrap();
    assert!(!token.is_empty() && token.chars().all(char::is_alphanumeric), "token {token:?}");
    if let Some(after) = after.strip_prefix('*') {
        *rest = after;
        return tokens.iter().any(|known| known.starts_with(token));
    }
    *rest = after;
    tokens.contains(token)
}

#[test]
fn one_form_for_letters() {
    for (typed, folded) in [
        ("ÉLÈVE", "eleve"),
        ("Straße", "strasse"),
        ("Ｆｕｌｌ１２", "full12"),
        ("İstanbul", "istanbul"),
        ("Işık", "isik"),
        ("Jørgen", "jorgen"),
        ("Łódź", "lodz"),
        ("Фёдор", "федор"),
        ("ΟΔΥΣΣΕΥΣ", "οδυσσευσ"),
        ("أحمد", "احمد"),
        ("إيمان", "ايمان"),
        ("آمنة", "امنه"),
        ("ٱلله", "الله"),
        ("مُحَمَّد", "محمد"),
        ("مـحـمـد", "محمد"),
        ("مصطفى", "مصطفي"),
        ("مؤمن", "مومن"),
        ("رئيس", "رييس"),
        ("علاء", "علا"),
        ("کریم", "كريم"),
        ("٢٠٢٦", "2026"),
        ("۲۰۲۶", "2026"),
        ("ﻣﺤﻤﺪ", "محمد"),
        ("홍", "홍"),
        ("ガ", "ガ"),
        ("ʿAbd", "abd"),
    ] {
        assert_eq!(fold_letters(typed), folded, "{typed}");
    }
}

#[test]
fn references_are_found_with_or_without_punctuation() {
    assert_eq!(fold("75-04/99"), ["75", "4", "04", "99", "750499"]);
    for query in ["75-04/99", "750499", "75 04 99", "75/04-99", "7504", "٧٥-٠٤/٩٩", "75-04"] {
        assert!(finds(query, "Our answer to 75-04/99."), "{query}");
    }
    assert!(!finds("75-05/99", "75-04/99"));
    for query in ["MLA-IN-2026-0001", "mla in 2026", "MLA-IN-2026-1", "mlain20260001", "mla-in"] {
        assert!(finds(query, "MLA-IN-2026-0001"), "{query}");
    }
    assert!(finds("obrien", "Seán O’Brien") && finds("o'brien", "Sean OBrien"));
}

#[test]
fn chinese_names_of_two_characters_are_found() {
    assert_eq!(fold("王小明"), ["王", "小", "明", "王小", "小明"]);
    for query in ["王伟", "王", "伟", "王 伟", "王·伟", "wang wei", "wangwei", "Wang"] {
        assert!(finds(query, "证人王伟住在上海"), "{query}");
    }
    assert!(finds("王伟", "王 伟") && finds("王伟", "王·伟"));
    for (typed, written) in [("李伟", "李偉"), ("李偉", "李伟"), ("陳國華", "陈国华"), ("欧阳丽", "歐陽麗")]
    {
        assert!(finds(typed, written), "{typed} finds {written}");
    }
    assert!(!finds("王明", "王小明") && !finds("李伟", "王伟") && !finds("王微", "王伟"));
    assert!(finds("王小明", "Wang Xiaoming") && finds("王伟", "WANG Wei"));
    assert!(finds("xiaoming", "王小明"));
    assert!(finds("홍길동", "피고인 홍길동") && finds("길동", "홍길동"));
    assert!(finds("佐藤", "佐藤さん"));
}

#[test]
fn scripts_find_each_other() {
    for (one, other) in [
        ("petrov", "Петров"),
        ("Петров", "Petrov"),
        ("Petroff", "Петров"),
        ("Shcherbakov", "Щербаков"),
        ("Mohammed", "محمد"),
        ("Muhammad", "مُحَمَّد"),
        ("Mohamed", "محمد"),
        ("محمد", "Mohammad"),
        ("Mohammed", "Muhamed"),
        ("Мохаммед", "محمد"),
        ("Mohammed", "Мухаммад"),
        ("Omar", "عمر"),
        ("عمر", "Umar"),
        ("Ali", "علي"),
        ("Youssef", "يوسف"),
        ("Yusuf", "Youssef"),
        ("Khaled", "خالد"),
        ("Халед", "خالد"),
        ("Ibrahim", "إبراهيم"),
        ("Djamel", "جمال"),
        ("Gamal", "Jamal"),
        ("Fatimah", "فاطمة"),
        ("Al-Rashid", "الرشيد"),
        ("Rashid", "الرشيد"),
        ("El Rachid", "الرشيد"),
        ("رشيد", "الرشيد"),
        ("الرشيد", "رشيد"),
        ("Abdullah", "عبد الله"),
        ("Abdullah", "عبدالله"),
        ("عبد الله", "عبدالله"),
        ("عبدالله", "عبد الله"),
        ("Abdelhadi", "عبد الهادي"),
        ("Abd al-Rahman", "عبد الرحمن"),
        ("abd al rahman", "Abdulrahman"),
        ("بيتروف", "Petrov"),
        ("Mueller", "Müller"),
        ("Παπαδόπουλος", "Papadopoulos"),
        ("احمد", "أحمد"),
    ] {
        assert!(finds(one, other), "{one} should find {other}: {:?} in {}", match_expression(one), index_text(other));
    }
    for (one, other) in
        [("Petrov", "Ivanov"), ("Omar", "more mayor"), ("محمد", "أحمد"), ("Maria", "more"), ("Ali", "الف")]
    {
        assert!(!finds(one, other), "{one} should not find {other}");
    }
}

#[test]
fn every_word_must_match_and_may_be_a_beginning() {
    assert!(finds("anna petr", "Petrova, Anna"));
    assert!(!finds("anna petr", "Anna Schmidt"));
    assert!(finds("al petrov", "Alexander Petrov"));
    assert_eq!(match_expression("75"), Some("\"75\"*".to_owned()));
    for empty in ["", "  ", "\"", "* ( ) -", "\u{202E}", "ـ"] {
        assert_eq!(match_expression(empty), None, "{empty:?}");
    }
    assert!(!finds("zq", "Mohammed") && !finds("zqx", "محمد") && finds("zqamar", "zqamar"));
}

#[test]
fn nothing_typed_acts_as_syntax() {
    for hostile in [
        "a\" OR \"b",
        "NEAR(a b)",
        "col:x",
        "a NOT b",
        "^a",
        "a* OR *",
        "{a b}: c",
        "-a",
        "a + b",
        "\"\"\"\"",
        "AND",
        "OR OR OR",
        "'; DROP TABLE x; --",
        "a\0b",
        "\u{FFFD}",
        "\u{10FFFF}",
    ] {
        let expression = match_expression(hostile).unwrap_or_default();
        let unquoted: String = expression.split('"').step_by(2).collect();
        let words = unquoted.replace(['(', ')', '*', ' '], "").replace("AND", "").replace("OR", "");
        assert_eq!(words, "", "{hostile} gave {expression}");
        finds(hostile, hostile);
    }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as u32 % bound
    }

    fn text(&mut self) -> String {
        const RANGES: [(u32, u32); 9] = [
            (0x20, 0x5F),
            (0x20, 0x5F),
            (0xA0, 0x200),
            (0x370, 0x190),
            (0x600, 0x100),
            (0x900, 0x700),
            (0x3000, 0x200),
            (0x4E00, 0x5000),
            (0, 0x110000),
        ];
        let length = self.below(24);
        (0..length)
            .filter_map(|_| {
                let (start, size) = RANGES[self.below(RANGES.len() as u32) as usize];
                char::from_u32(start + self.below(size))
            })
            .collect()
    }
}

#[test]
fn any_text_folds_to_the_same_again_and_finds_itself() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for _ in 0..4_000 {
        let text = random.text();
        let tokens = fold(&text);
        assert!(tokens.iter().all(|token| token.chars().all(char::is_alphanumeric)), "{text:?} gave {tokens:?}");
        let once: BTreeSet<String> = tokens.iter().cloned().collect();
        let twice: BTreeSet<String> = fold(&tokens.join(" ")).into_iter().collect();
        assert_eq!(once, twice, "{text:?}");
        let index = index_text(&text);
        assert!(index.chars().all(|c| c == ' ' || c.is_alphanumeric()), "{text:?} gave {index:?}");
        assert_eq!(match_expression(&text).is_some(), !tokens.is_empty(), "{text:?}");
        assert!(tokens.is_empty() || finds(&text, &text), "{text:?}: {:?} in {index}", match_expression(&text));
    }
}

#[test]
fn every_letter_folds_to_the_same_again() {
    for c in '\0'..=char::MAX {
        let once = fold_letters(&c.to_string());
        assert_eq!(fold_letters(&once), once, "{c:?} U+{:04X}", u32::from(c));
    }
}

#[test]
fn long_text_is_cut_and_quick() {
    let long = "Мохаммед 王伟 75-04/99 ".repeat(20_000);
    assert!(index_text(&long).len() < 1_000);
    assert!(fold(&"x".repeat(100_000))[0].len() == 64);
    assert!(finds(&"x".repeat(150), &"x".repeat(150)));
    assert!(match_expression(&"a-b ".repeat(1_000)).unwrap().len() < 20_000);
    let words: String = (0..30_000).map(|word| format!("w{word} ")).collect();
    assert!(index_text(&words).split(' ').count() < 20_000);
}

#[test]
fn a_reference_is_the_same_without_zeros_and_with_other_punctuation() {
    for same in ["001/2015", "1-2015", "1 / 2015", "٠٠١/٢٠١٥"] {
        assert_eq!(reference_parts(same), ["1", "2015"], "{same}");
    }
    assert_ne!(reference_parts("061/2015"), reference_parts("1/2015"));
    assert_eq!(reference_parts("0/2015"), ["0", "2015"]);
    assert!(reference_parts(" /- ").is_empty());
}

#[test]
fn what_was_folded_before_changes_no_later_column() {
    let texts = [
        "Mohammed عبد الله O'Brien 75-04/99",
        "王 小明 petrov Петров",
        "Abd",
        "el al Rashid; الرشيد",
        "Mohammed mohammed MOHAMMED",
        "… — !",
        "王小明 abd",
        "김 철수\u{3000}O'Brien\tПетров",
        "75-04/99 al",
    ];
    let mut indexing = Indexing::default();
    for _ in 0..3 {
        for (place, text) in texts.iter().enumerate() {
            indexing.start();
            indexing.add(text);
            assert_eq!(indexing.column(), index_text(text), "{text}");
            assert_eq!(indexing.column(), indexed(text).join(" "), "{text}");
            // Two values of one column: the tokens of both, each once, and nothing across the border.
            let other = texts[(place + 1) % texts.len()];
            indexing.add(other);
            let both: Vec<&str> = indexing.column().split(' ').filter(|token| !token.is_empty()).collect();
            let wanted = format!("{} {}", index_text(text), index_text(other));
            let wanted: std::collections::BTreeSet<&str> = wanted.split(' ').filter(|one| !one.is_empty()).collect();
            assert_eq!(both.len(), wanted.len(), "{text} + {other}");
            assert!(both.iter().all(|token| wanted.contains(token)), "{text} + {other}");
        }
    }
}
