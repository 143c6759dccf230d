use super::*;

fn alike(a: &str, b: &str) -> Option<Alike> {
    let (a, b) = (Name::read(a).unwrap(), Name::read(b).unwrap());
    let found = a.alike(&b);
    assert_eq!(found, b.alike(&a), "{a:?} {b:?}");
    found
}

#[test]
fn one_name_in_other_scripts_and_spellings_is_found() {
    for (a, b, expected) in [
        ("José Pérez", "JOSE PEREZ", Alike::Same),
        ("Li Wei", "Wei Li", Alike::Order),
        ("李伟", "Li Wei", Alike::Script),
        ("李伟", "Wei LI", Alike::Script),
        ("王小明", "Wang Xiaoming", Alike::Script),
        ("王小明", "Xiao Ming Wang", Alike::Script),
        ("李伟", "李偉", Alike::Same),
        ("李 伟", "李伟", Alike::Same),
        ("Li Wei 李伟", "李伟", Alike::Same),
        ("مُحَمَّد العربي", "محمد العربى", Alike::Same),
        ("محمد العربي", "Mohammed al-Arabi", Alike::Script),
        ("أحمد", "احمد", Alike::Same),
        ("عبد الله حسن", "عبدالله حسن", Alike::Same),
        ("Abdullah Hassan", "عبد الله حسن", Alike::Script),
        ("Mohamed Ali Hassan", "Muhammad Aly Hasan", Alike::Spelling),
        ("Иван Петров", "Ivan Petrov", Alike::Script),
        ("Петров Иван", "Ivan Petrov", Alike::Script),
        ("Hussein El-Sayed", "Hussein Sayed", Alike::Same),
        ("Hussein Elsayed", "Hussein Sayed", Alike::Spelling),
        ("O'Brien Mary", "Obrien Mary", Alike::Same),
        ("Jean Moreau", "Jean Morteau", Alike::Near),
        ("Jean Moreau", "Jean Moraeu", Alike::Spelling),
        ("Juan Carlos Pérez García", "Juan Pérez", Alike::Part),
        ("Ana Kovač", "Ana Horvat", Alike::Word),
    ] {
        assert_eq!(alike(a, b), Some(expected), "{a} / {b}");
    }
    for (a, b) in [("Ana Kovač", "Marko Horvat"), ("李伟", "王芳"), ("Omar", "Karim"), ("张三", "Li Si")] {
        assert_eq!(alike(a, b), None, "{a} / {b}");
    }
}

#[test]
fn what_is_alike_shares_a_block_unless_a_letter_is_wrong() {
    for (a, b) in [
        ("李伟", "Wei Li"),
        ("王小明", "Xiaoming Wang"),
        ("محمد العربي", "Mohammed al-Arabi"),
        ("Петров Иван", "Ivan Petrov"),
        ("Mohamed Ali Hassan", "Muhammad Hassan"),
        ("李伟", "李偉"),
    ] {
        let (a, b) = (Name::read(a).unwrap(), Name::read(b).unwrap());
        assert!(!a.blocks().is_disjoint(&b.blocks()), "{:?} {:?}", a.blocks(), b.blocks());
    }
}

#[test]
fn every_other_writing_is_found_by_the_expressions() {
    use super::super::matching::holds_in;
    for (typed, stored) in [
        ("李偉", "李伟"),
        ("Wei Li", "李伟"),
        ("Muhamad Arabi", "محمد العربي"),
        ("Ivan Petrov", "Петров Иван"),
        ("Jean Morteau", "Jean Moreau"),
        ("Juan Pérez", "Juan Carlos Pérez García"),
        ("El-Sayed Hussein", "Hussein Sayed"),
    ] {
        let found = Name::expressions(typed).iter().any(|expression| holds_in(expression, stored));
        assert!(found, "{typed} finds {stored}: {:?}", Name::expressions(typed));
    }
}

/// Names put together at random from pieces of many scripts, with case, marks, order and hidden characters varied.
#[test]
fn it_is_symmetric_and_never_misses_what_folds_to_the_same() {
    const PIECES: [&str; 24] = [
        "Mohamed",
        "محمد",
        "مُحَمَّد",
        "Ali",
        "علي",
        "Иван",
        "Ivan",
        "Петров",
        "Petrov",
        "李",
        "伟",
        "小明",
        "Li",
        "Wei",
        "al-",
        "el ",
        "عبد",
        "الله",
        "José",
        "Pérez",
        "O’",
        "Brien",
        "김",
        "Ω",
    ];
    let mut seed = 0x9e37_79b9_u64;
    let mut next = |most: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % most as u64) as usize
    };
    for _ in 0..4000 {
        let mut make = || -> Vec<&str> { (0..1 + next(4)).map(|_| PIECES[next(PIECES.len())]).collect() };
        let (a, b) = (make(), make());
        let (one, two) = (a.join(" "), b.join(" "));
        let (Some(one_read), Some(two_read)) = (Name::read(&one), Name::read(&two)) else { continue };
        assert_eq!(one_read.alike(&two_read), two_read.alike(&one_read), "{one} / {two}");
        let mut turned = a.clone();
        turned.reverse();
        let spelled = turned.iter().map(|piece| format!("{}\u{200f}", piece.to_uppercase())).collect::<Vec<_>>();
        let other = spelled.join("  ");
        let sorted = |text: &str| {
            let mut tokens = fold(text);
            tokens.sort();
            tokens
        };
        let other_read = Name::read(&other).unwrap();
        if sorted(&one) == sorted(&other) {
            assert!(matches!(one_read.alike(&other_read), Some(Alike::Same | Alike::Order)), "{one} / {other}");
        }
        assert_eq!(one_read.alike(&one_read.clone()), Some(Alike::Same));
    }
}
