//! Dates of birth as papers write them in other calendars, turned into ours.
//!
//! The algorithms are those of *Calendrical Calculations*. A Hijri month that began when the moon was seen may lie a day
//! or two beside the arithmetic one: what comes out is an offer, and the text as written stays beside it.

use calendrical_calculations::rata_die::RataDie;
use calendrical_calculations::{coptic, ethiopian, gregorian, islamic, julian, persian};

use super::dates::CivilDate;

/// The Buddhist era of Thailand counts 543 years more.
const BUDDHIST: i32 = 543;
/// Year 1 of the Republic of China is 1912.
const MINGUO: i32 = 1911;
/// Years that a paper may name; beyond, somebody slipped.
const YEARS: std::ops::RangeInclusive<i32> = 1..=3000;

/// A date as a paper writes it: the day and the month may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    pub year: i32,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

/// First and last day that a date can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    pub first: CivilDate,
    pub last: CivilDate,
}

impl Span {
    /// The date as our forms write it, as far as it is certain: the day, the month or the year that holds all of it.
    pub fn iso(&self) -> Option<String> {
        let (first, last) = (self.first.to_string(), self.last.to_string());
        [10, 7, 4]
            .into_iter()
            .find(|length| first.get(..*length) == last.get(..*length))
            .and_then(|length| first.get(..length).map(str::to_owned))
    }
}

impl Written {
    /// Reads figures of any script, `14/5/1399`, `1399-05-14`, `1399`; the year is the group of three figures or more,
    /// or, in a calendar of short years, the first. A month by its name is left to the person.
    pub fn read(calendar: &str, text: &str) -> Option<Self> {
        let mut groups: Vec<String> = Vec::new();
        let (mut open, mut letters) = (false, 0);
        for c in text.chars() {
            match digit(c) {
                Some(digit) if open => groups.last_mut()?.push(digit),
                Some(digit) => groups.push(digit.to_string()),
                None => {}
            }
            open = digit(c).is_some();
            letters = if c.is_alphabetic() { letters + 1 } else { 0 };
            // An era may follow the figures in a letter or two.
            if letters > 2 {
                return None;
            }
        }
        let numbers: Vec<i32> = groups.iter().map(|group| group.parse().ok()).collect::<Option<_>>()?;
        let is_year = |place: usize| groups.get(place).is_some_and(|group| group.len() >= 3);
        let short = |number: i32| u8::try_from(number).ok().filter(|number| *number > 0);
        match numbers.as_slice() {
            [year] if is_year(0) || calendar == "minguo" => Some(Self { year: *year, month: None, day: None }),
            [year, month] if is_year(0) => Some(Self { year: *year, month: Some(short(*month)?), day: None }),
            [month, year] if is_year(1) => Some(Self { year: *year, month: Some(short(*month)?), day: None }),
            [year, month, day] if is_year(0) || (calendar == "minguo" && !is_year(2)) => {
                Some(Self { year: *year, month: Some(short(*month)?), day: Some(short(*day)?) })
            }
            [day, month, year] if is_year(2) => {
                Some(Self { year: *year, month: Some(short(*month)?), day: Some(short(*day)?) })
            }
            _ => None,
        }
    }

    /// The days it can mean in a calendar; `None` for a calendar that is kept as text only, and for a day that it has not.
    pub fn civil(&self, calendar: &str) -> Option<Span> {
        if !YEARS.contains(&self.year) {
            return None;
        }
        let months = if matches!(calendar, "ethiopian" | "coptic") { 13 } else { 12 };
        let (first, after) = match (self.month, self.day) {
            (None, None) => (fixed(calendar, self.year, 1, 1)?, fixed(calendar, self.year + 1, 1, 1)?),
            (Some(month), None) if month < months => {
                (fixed(calendar, self.year, month, 1)?, fixed(calendar, self.year, month + 1, 1)?)
            }
            (Some(month), None) if month == months => {
                (fixed(calendar, self.year, month, 1)?, fixed(calendar, self.year + 1, 1, 1)?)
            }
            (Some(month), Some(day)) if month <= months => {
                let first = fixed(calendar, self.year, month, day)?;
                (first, first + 1)
            }
            _ => return None,
        };
        Some(Span { first: civil(first)?, last: civil(after - 1)? })
    }
}

/// The day that a full date names, if the calendar has it.
fn fixed(calendar: &str, year: i32, month: u8, day: u8) -> Option<RataDie> {
    if !(1..=13).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    match calendar {
        "islamic" => {
            // By observation any month may have thirty days.
            let found = islamic::fixed_from_tabular_islamic(year, month, day, islamic::ISLAMIC_EPOCH_FRIDAY);
            (month <= 12 && day <= 30).then_some(found)
        }
        "persian" => exact((year, month, day), persian::fixed_from_fast_persian, persian::fast_persian_from_fixed),
        "ethiopian" => exact((year, month, day), ethiopian::fixed_from_ethiopian, ethiopian::ethiopian_from_fixed),
        "coptic" => exact((year, month, day), coptic::fixed_from_coptic, coptic::coptic_from_fixed),
        "julian" => exact((year, month, day), julian::fixed_from_julian, julian::julian_from_fixed),
        "buddhist" => ours(year - BUDDHIST, month, day),
        "minguo" => ours(year + MINGUO, month, day),
        _ => None,
    }
}

type Date = (i32, u8, u8);

/// There and back again: what does not come back is no day of the calendar.
fn exact<E>(
    date: Date,
    there: impl Fn(i32, u8, u8) -> RataDie,
    back: impl Fn(RataDie) -> Result<Date, E>,
) -> Option<RataDie> {
    let found = there(date.0, date.1, date.2);
    back(found).ok().filter(|again| *again == date).map(|_| found)
}

fn ours(year: i32, month: u8, day: u8) -> Option<RataDie> {
    CivilDate::new(year, u32::from(month), u32::from(day)).ok()?;
    Some(gregorian::fixed_from_gregorian(year, month, day))
}

fn civil(day: RataDie) -> Option<CivilDate> {
    let (year, month, day) = gregorian::gregorian_from_fixed(day).ok()?;
    CivilDate::new(year, u32::from(month), u32::from(day)).ok()
}

/// Zeros of the decimal figures that papers are written with: ours, Arabic, Persian, Hindi, Bengali, Thai.
const ZEROS: [u32; 6] = [0x30, 0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50];

fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|value| *value <= 9))?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(calendar: &str, text: &str) -> Option<String> {
        Written::read(calendar, text)?.civil(calendar)?.iso()
    }

    #[test]
    fn dates_of_papers_come_out_in_our_calendar() {
        for (calendar, text, expected) in [
            // 1 Muharram 1400 of the arithmetic calendar, the first day of the fifteenth century.
            ("islamic", "1/1/1400", "1979-11-21"),
            ("islamic", "١٤٠٠/١/١", "1979-11-21"),
            ("islamic", "1400-01-01 هـ", "1979-11-21"),
            // Nawruz 1400.
            ("persian", "۱۴۰۰/۰۱/۰۱", "2021-03-21"),
            ("persian", "30/12/1399", "2021-03-20"),
            // The Ethiopian new millennium.
            ("ethiopian", "1/1/2000", "2007-09-12"),
            ("coptic", "1/1/1700", "1983-09-12"),
            ("buddhist", "15/3/2522", "1979-03-15"),
            ("buddhist", "2522", "1979"),
            ("minguo", "68/3/15", "1979-03-15"),
            ("julian", "25/10/1917", "1917-11-07"),
        ] {
            assert_eq!(read(calendar, text).as_deref(), Some(expected), "{calendar} {text}");
        }
    }

    #[test]
    fn a_year_of_another_calendar_spans_two_of_ours() {
        let span = Written::read("islamic", "1400").unwrap().civil("islamic").unwrap();
        assert_eq!((span.first.to_string().as_str(), span.last.to_string().as_str()), ("1979-11-21", "1980-11-08"));
        assert_eq!(span.iso(), None, "nobody may choose one of the two years for a paper that does not");
    }

    #[test]
    fn what_the_calendar_has_not_or_nobody_can_read_is_left_to_a_person() {
        for (calendar, text) in [
            ("persian", "31/7/1400"),
            ("persian", "30/12/1400"),
            ("ethiopian", "6/13/2001"),
            ("islamic", "31/1/1400"),
            ("islamic", "5 Rajab 1399"),
            ("islamic", "14/13/1399"),
            ("julian", "30/2/1900"),
            ("buddhist", "29/2/2522"),
            ("hebrew", "1/1/5740"),
            ("islamic", ""),
            ("islamic", "9999999999"),
        ] {
            assert_eq!(read(calendar, text), None, "{calendar} {text}");
        }
    }
}
