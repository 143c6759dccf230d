//! Names and sentences of the sample: several scripts, common words often and rare ones seldom.

use crate::chance::Seeded;

/// States the sample works with, with the script its people write in.
const STATES: &[(&str, Script)] = &[
    ("FR", Script::Latin),
    ("IN", Script::Devanagari),
    ("GB", Script::Latin),
    ("CN", Script::Chinese),
    ("AE", Script::Arabic),
    ("ZA", Script::Latin),
    ("MG", Script::Latin),
    ("EG", Script::Arabic),
    ("RU", Script::Cyrillic),
    ("KE", Script::Latin),
    ("BG", Script::Cyrillic),
    ("PT", Script::Latin),
    ("TN", Script::Arabic),
    ("SG", Script::Chinese),
    ("VN", Script::Latin),
    ("TR", Script::Latin),
    ("UA", Script::Cyrillic),
    ("NP", Script::Devanagari),
    ("BR", Script::Latin),
    ("JO", Script::Arabic),
];

/// How the people of a State write their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    Latin,
    Arabic,
    Cyrillic,
    Chinese,
    Devanagari,
}

const LATIN_GIVEN: &str = "Marie Jean John Ana Peter Fatima Louis Grace David Chloé José Amina Paul Ravi Zoë Thomas Noémie \
    Carlos Joseph Aïcha Mehmet Nguyễn Minh Thị Priya Samuel Inês Björn Şule Lucía";
const LATIN_FAMILY: &str = "Martin Smith Rasoanaivo Dupont Ferreira Ramgoolam Dubois Van-der-Merwe Okello Wanjiru Silva \
    Patel Lefèvre O'Connor Yılmaz Trần Rakotomalala Mbeki Görgülü Santos Nairn Beeharry Laval Mutua Étienne Çelik Phạm";
const ARABIC_GIVEN: &str = "محمد أحمد فاطمة عبدالله خالد يوسف مريم عمر حسن إبراهيم سعيد نور ليلى طارق هدى";
const ARABIC_FAMILY: &str =
    "العربي الرشيد الحسن المنصوري القاضي بن-علي الشامي حداد النجار الهاشمي الزهراني المصري سالم الكعبي";
const CYRILLIC_GIVEN: &str = "Иван Пётр Мария Сергей Ольга Дмитрий Елена Алексей Наталья Халед Йордан Світлана";
const CYRILLIC_FAMILY: &str =
    "Петров Иванова Кузнецов Шевченко Димитров Соколова Попов Ковальчук Стоянова Щербаков Жуков";
const CHINESE_FAMILY: &str = "王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 欧阳";
const CHINESE_GIVEN: &str = "伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 秀 英 华 玉 小 建 国 文 志 海 春 梅 晓 东";
const DEVANAGARI_GIVEN: &str = "राम सीता अमित प्रिया राजेश सुनीता विकास अंजलि मोहन कविता";
const DEVANAGARI_FAMILY: &str = "शर्मा वर्मा सिंह गुप्ता पटेल यादव मिश्रा थापा जोशी";
const SYLLABLES: &str =
    "ra ma ko ti sa no be lu van der mo ri ka zo fa el ni pe gu tor sha di ho wen bra ce qu lin ya stro";

const ENGLISH: &str = "the of request and to account court in bank documents evidence witness order records from company \
    statement transfer investigation offence money hearing magistrate certified property fraud proceeds police translation \
    telephone customs suspect additional information further reply prosecutor ministry consignment invoice vessel director \
    arrest restraint ownership shareholder beneficial passport conviction sentence custody judgment sealed copies urgent \
    videolink summons service registry cargo laundering corruption narcotics heroin forged invoices procurement trafficking \
    wire deposit correspondent ledger nominee affidavit exhibit warrant extradition surrender dual criminality reciprocity \
    assurance specialty parole remission tariff quarry harbour container manifest";
const FRENCH: &str = "de la le des demande et commission rogatoire les tribunal du compte banque pièces audition témoin \
    parquet en pour escroquerie blanchiment société saisie procès-verbal enquête préliminaire bénéficiaire douane navire \
    perquisition délivrance copie conforme traduction jugement peine extradition mandat réponse complémentaire urgence \
    dépaysement régisseur cautionnement recel abus confiance";
const ARABIC: &str = "طلب من في إلى المحكمة على النيابة العامة حساب المصرف وثائق شاهد المتهم التحقيق جريمة غسل الأموال \
    احتيال تسليم حكم مستندات معلومات إضافية وزارة العدل الشرطة ترجمة تجميد مصادرة شحنة";
const OTHER: &str = "запрос о правовой помощи по делу счета банк свидетель допрос 请求 司法协助 银行账户 证人 询问 \
    अनुरोध दस्तावेज़ साक्षी बैंक खाता";

/// Text of the sample, drawn from one chance.
pub struct Writer {
    /// The chance behind it.
    pub chance: Seeded,
}

impl Writer {
    fn word<'a>(&mut self, list: &'a str) -> &'a str {
        let words: Vec<&str> = list.split_whitespace().collect();
        self.chance.pick_uneven(&words)
    }

    fn evenly<'a>(&mut self, list: &'a str) -> &'a str {
        let words: Vec<&str> = list.split_whitespace().collect();
        self.chance.pick(&words)
    }

    /// A partner State and the script of its people.
    pub fn state(&mut self) -> (&'static str, Script) {
        let drawn = self.chance.below(STATES.len()).min(self.chance.below(STATES.len()));
        STATES.get(drawn).copied().unwrap_or(("FR", Script::Latin))
    }

    /// A name that no list holds: places, ships, companies, rare surnames.
    pub fn coined(&mut self) -> String {
        let mut name = String::new();
        for _ in 0..self.chance.between(2, 4) {
            name.push_str(self.evenly(SYLLABLES));
        }
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// A person's name in a script; some carry the other spelling behind it.
    pub fn person(&mut self, script: Script) -> String {
        match script {
            Script::Latin => {
                let given = self.evenly(LATIN_GIVEN);
                let family = if self.chance.percent(40) { self.coined() } else { self.evenly(LATIN_FAMILY).to_owned() };
                format!("{given} {}", family.replace('-', " "))
            }
            Script::Arabic => {
                let (given, father) = (self.evenly(ARABIC_GIVEN), self.evenly(ARABIC_GIVEN));
                format!("{given} {father} {}", self.evenly(ARABIC_FAMILY).replace('-', " "))
            }
            Script::Cyrillic => format!("{} {}", self.evenly(CYRILLIC_GIVEN), self.evenly(CYRILLIC_FAMILY)),
            Script::Chinese => {
                let mut name = self.evenly(CHINESE_FAMILY).to_owned();
                for _ in 0..self.chance.between(1, 2) {
                    name.push_str(self.evenly(CHINESE_GIVEN));
                }
                name
            }
            Script::Devanagari => format!("{} {}", self.evenly(DEVANAGARI_GIVEN), self.evenly(DEVANAGARI_FAMILY)),
        }
    }

    /// A text of so many words, mostly English and French, with the numbers and names that stand in real ones.
    pub fn text(&mut self, least: usize, most: usize) -> String {
        let list = match self.chance.below(100) {
            0..=54 => ENGLISH,
            55..=79 => FRENCH,
            80..=91 => ARABIC,
            _ => OTHER,
        };
        let mut text = String::new();
        for place in 0..self.chance.between(least, most) {
            if place > 0 {
                text.push(' ');
            }
            match self.chance.below(40) {
                0 => text.push_str(&self.coined()),
                1 => text.push_str(&self.chance.between(1, 99_999).to_string()),
                2 => text.push_str(&format!(
                    "{}-{:02}/{}",
                    self.chance.between(10, 99),
                    self.chance.between(1, 12),
                    self.chance.between(10, 26)
                )),
                _ => text.push_str(self.word(list)),
            }
        }
        text
    }
}
