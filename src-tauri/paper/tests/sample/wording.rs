//! What the sample case says in each language. Only the words of the page itself are shipped (`print.ftl`); these stand for
//! what an office typed and what the law files name.

/// The sample's own words in one language.
pub struct Wording {
    pub authority: &'static str,
    pub office: &'static str,
    pub desk: &'static str,
    pub printed_by: &'static str,
    pub officer: &'static str,
    pub family: &'static str,
    pub incoming: &'static str,
    pub djibouti: &'static str,
    pub france: &'static str,
    pub channel: &'static str,
    pub subject: &'static str,
    pub instrument: &'static str,
    pub stage: &'static str,
    pub next_step: &'static str,
    pub witness: &'static str,
    pub civil_party: &'static str,
    pub djiboutian: &'static str,
    pub chinese: &'static str,
    pub measure: &'static str,
    pub referred_to: &'static str,
    pub refused: &'static str,
    pub overdue: &'static str,
    pub deadline: &'static str,
    pub effect: &'static str,
    pub source: &'static str,
    pub events: &'static [(&'static str, &'static str)],
    pub documents: &'static [(&'static str, &'static str, &'static str)],
}

/// The sample's words in `language`.
pub fn wording(language: &str) -> Wording {
    match language {
        "fr" => FRENCH,
        "ar" => ARABIC,
        _ => ENGLISH,
    }
}

const ENGLISH: Wording = Wording {
    authority: "Ministry of Justice – Central Authority",
    office: "Office for International Mutual Assistance, France",
    desk: "Front desk",
    printed_by: "Claire Martin",
    officer: "Claire Martin",
    family: "Mutual legal assistance",
    incoming: "Incoming",
    djibouti: "Djibouti",
    france: "France",
    channel: "Diplomatic",
    subject: "Record of the judicial investigation into a death in Djibouti in 1995",
    instrument: "Convention on Mutual Assistance in Criminal Matters between the two Governments, \u{2068}1986-09-27\u{2069}",
    stage: "Refused",
    next_step: "Give reasons for the refusal",
    witness: "Witness",
    civil_party: "Civil party",
    djiboutian: "Djiboutian",
    chinese: "Chinese",
    measure: "Transmission of the record of the investigation (originals)",
    referred_to: "Investigating judge, Paris Regional Court",
    refused: "Refused",
    overdue: "due that day",
    deadline: "Reasons for refusal",
    effect: "The refusal must state its reasons to the requesting State",
    source: "Convention of 27 September 1986, article 17",
    events: &[
        (
            "2005-06-06 16:20",
            "Letter of refusal sent to the Ambassador; no reasons stated",
        ),
        (
            "2005-01-27 10:05",
            "Word from the ministry: a copy of the record will be sent",
        ),
        (
            "2004-12-02 09:30",
            "Referred to the investigating judge for execution",
        ),
        (
            "2004-11-18 14:00",
            "Receipt acknowledged by note verbale \u{2068}N-2004/771\u{2069}",
        ),
        (
            "2004-11-10 11:45",
            "International letter rogatory received through the diplomatic channel",
        ),
        (
            "2004-11-03 08:00",
            "Letter rogatory issued by the investigating judge in Djibouti",
        ),
    ],
    documents: &[
        ("2004-11-03", "International letter rogatory", "412 KB"),
        ("2004-11-18", "Note verbale acknowledging receipt", "96 KB"),
        (
            "2005-06-06",
            "Letter of refusal to the Ambassador of Djibouti",
            "130 KB",
        ),
    ],
};

const FRENCH: Wording = Wording {
    authority: "Ministère de la justice – Autorité centrale",
    office: "Bureau de l’entraide pénale internationale, France",
    desk: "Accueil",
    printed_by: "Claire Martin",
    officer: "Claire Martin",
    family: "Entraide judiciaire",
    incoming: "Reçue",
    djibouti: "Djibouti",
    france: "France",
    channel: "Diplomatique",
    subject: "Dossier de l’information judiciaire ouverte à la suite d’un décès survenu à Djibouti en 1995",
    instrument: "Convention d’entraide judiciaire en matière pénale entre les deux gouvernements, \u{2068}1986-09-27\u{2069}",
    stage: "Refusée",
    next_step: "Motiver le refus",
    witness: "Témoin",
    civil_party: "Partie civile",
    djiboutian: "Djiboutienne",
    chinese: "Chinoise",
    measure: "Transmission du dossier de l’information (originaux)",
    referred_to: "Juge d’instruction, tribunal de grande instance de Paris",
    refused: "Refusée",
    overdue: "échéance ce jour",
    deadline: "Motivation du refus",
    effect: "Tout refus doit être motivé auprès de l’État requérant",
    source: "Convention du 27 septembre 1986, article 17",
    events: &[
        (
            "2005-06-06 16:20",
            "Lettre de refus adressée à l’ambassadeur, sans motif énoncé",
        ),
        (
            "2005-01-27 10:05",
            "Message du ministère : une copie du dossier sera transmise",
        ),
        (
            "2004-12-02 09:30",
            "Confiée au juge d’instruction pour exécution",
        ),
        (
            "2004-11-18 14:00",
            "Accusé de réception par note verbale \u{2068}N-2004/771\u{2069}",
        ),
        (
            "2004-11-10 11:45",
            "Commission rogatoire internationale reçue par la voie diplomatique",
        ),
        (
            "2004-11-03 08:00",
            "Commission rogatoire délivrée par le juge d’instruction à Djibouti",
        ),
    ],
    documents: &[
        (
            "2004-11-03",
            "Commission rogatoire internationale",
            "412 ko",
        ),
        ("2004-11-18", "Note verbale accusant réception", "96 ko"),
        (
            "2005-06-06",
            "Lettre de refus à l’ambassadeur de Djibouti",
            "130 ko",
        ),
    ],
};

const ARABIC: Wording = Wording {
    authority: "وزارة العدل – السلطة المركزية",
    office: "مكتب المساعدة القضائية الدولية، فرنسا",
    desk: "مكتب الاستقبال",
    printed_by: "ليلى بن عمر",
    officer: "ليلى بن عمر",
    family: "المساعدة القانونية المتبادلة",
    incoming: "وارد",
    djibouti: "جيبوتي",
    france: "فرنسا",
    channel: "الطريق الدبلوماسي",
    subject: "ملف التحقيق القضائي في وفاة وقعت في جيبوتي سنة 1995",
    instrument: "اتفاقية المساعدة المتبادلة في المواد الجنائية بين الحكومتين، \u{2068}1986-09-27\u{2069}",
    stage: "مرفوض",
    next_step: "بيان أسباب الرفض",
    witness: "شاهد",
    civil_party: "طرف مدني",
    djiboutian: "جيبوتية",
    chinese: "صينية",
    measure: "إحالة ملف التحقيق (الأصول)",
    referred_to: "قاضي التحقيق، المحكمة الابتدائية في باريس",
    refused: "مرفوض",
    overdue: "الموعد في هذا اليوم",
    deadline: "أسباب الرفض",
    effect: "يجب بيان أسباب الرفض للدولة الطالبة",
    source: "اتفاقية 27 سبتمبر 1986، المادة 17",
    events: &[
        (
            "2005-06-06 16:20",
            "إرسال كتاب الرفض إلى السفير دون بيان الأسباب",
        ),
        ("2005-01-27 10:05", "إفادة من الوزارة: سترسل نسخة من الملف"),
        ("2004-12-02 09:30", "إحالة الطلب إلى قاضي التحقيق لتنفيذه"),
        (
            "2004-11-18 14:00",
            "إشعار بالاستلام بموجب المذكرة الشفوية \u{2068}N-2004/771\u{2069} من السفارة",
        ),
        (
            "2004-11-10 11:45",
            "وردت الإنابة القضائية الدولية بالطريق الدبلوماسي",
        ),
        (
            "2004-11-03 08:00",
            "أصدر قاضي التحقيق في جيبوتي الإنابة القضائية",
        ),
    ],
    documents: &[
        ("2004-11-03", "الإنابة القضائية الدولية", "412 كيلوبايت"),
        ("2004-11-18", "مذكرة شفوية بإشعار الاستلام", "96 كيلوبايت"),
        (
            "2005-06-06",
            "كتاب الرفض الموجه إلى سفير جيبوتي",
            "130 كيلوبايت",
        ),
    ],
};
