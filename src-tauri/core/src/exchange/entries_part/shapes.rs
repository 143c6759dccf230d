//! What groups look like without their content: table, then field and number of dots of each write. Few shapes
//! cover a whole register, so a group names its shape by number.

use super::body::{Group, MAX_NUMBER, Write};
use super::{MAX_SHAPE_NUMBERS, MAX_SHAPES};
use crate::ids::MAX_WRITES;
use crate::journal::MAX_SEEN;
use crate::keys::canonical::{Malformed, Reader, Writer, malformed};

/// Puts the head of a data item into `out`.
#[inline]
pub(super) fn put_head(out: &mut Vec<u8>, major: u8, argument: u64) {
    let major = major << 5;
    match argument {
        0..=23 => out.push(major | argument as u8),
        24..=0xff => out.extend([major | 24, argument as u8]),
        0x100..=0xffff => {
            let [a, b] = (argument as u16).to_be_bytes();
            out.extend([major | 25, a, b]);
        }
        0x1_0000..=0xffff_ffff => {
            let [a, b, c, d] = (argument as u32).to_be_bytes();
            out.extend([major | 26, a, b, c, d]);
        }
        _ => {
            out.push(major | 27);
            out.extend(argument.to_be_bytes());
        }
    }
}

/// A shape as numbers: table, then field and dots of each write.
pub(super) fn shape_of(group: &Group, writes: &[Write<'_>], shape: &mut Vec<u64>) {
    shape.clear();
    shape.push(group.table);
    for write in writes {
        shape.extend([write.field, write.dots as u64]);
    }
}

/// A shape that groups are put together by.
pub(super) struct Shape {
    /// Group head and table, as they stand in a body.
    pub(super) front: Front,
    /// Head of the array of writes.
    pub(super) writes_head: Front,
    pub(super) writes: Vec<ShapeWrite>,
}

/// Some bytes that stand in many places; copied whole and cut, which is quicker than copying a few.
#[derive(Default)]
pub(super) struct Front {
    bytes: [u8; 16],
    length: usize,
}

impl Front {
    /// Keeps up to 16 bytes.
    fn new(bytes: &[u8]) -> Self {
        let mut front = Self { bytes: [0; 16], length: bytes.len().min(16) };
        front.bytes.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        front
    }

    #[inline]
    pub(super) fn put(&self, out: &mut Vec<u8>) {
        let end = out.len() + self.length;
        out.extend_from_slice(&self.bytes);
        out.truncate(end);
    }
}

/// One write of a shape.
pub(super) struct ShapeWrite {
    /// Head of the write and its field, as they stand in a body.
    pub(super) front: Front,
    /// Which column holds its value.
    pub(super) column: usize,
    pub(super) dots: usize,
}

/// Takes the shapes. `column` says where the values of a table and field stand.
pub(super) fn read_shapes(
    lists: &[Vec<u64>],
    column: impl Fn(u64, u64) -> Option<usize>,
) -> Result<Vec<Shape>, Malformed> {
    lists.iter().map(|list| read_shape(list, &column).ok_or(Malformed::at("shape"))).collect()
}

fn read_shape(list: &[u64], column: impl Fn(u64, u64) -> Option<usize>) -> Option<Shape> {
    let (table, pairs) = list.split_first()?;
    let (pairs, odd) = pairs.as_chunks::<2>();
    if !odd.is_empty() || pairs.len() > MAX_WRITES || *table > MAX_NUMBER {
        return None;
    }
    // Two heads are 12 bytes at most: 3 for a count, 9 for a number.
    let mut bytes = Vec::new();
    put_head(&mut bytes, 4, 3);
    put_head(&mut bytes, 0, *table);
    let front = Front::new(&bytes);
    bytes.clear();
    put_head(&mut bytes, 4, pairs.len() as u64);
    let mut shape = Shape { front, writes_head: Front::new(&bytes), writes: Vec::with_capacity(pairs.len()) };
    for [field, dots] in pairs {
        if *dots > MAX_SEEN || *field > MAX_NUMBER {
            return None;
        }
        bytes.clear();
        put_head(&mut bytes, 4, 2 + dots);
        put_head(&mut bytes, 0, *field);
        shape.writes.push(ShapeWrite {
            front: Front::new(&bytes),
            column: column(*table, *field)?,
            dots: *dots as usize,
        });
    }
    Some(shape)
}

/// The lists behind the shapes, each once.
pub(super) fn read_lists(fields: &mut Reader<'_>) -> Result<Vec<Vec<u64>>, Malformed> {
    let (mut left, mut numbers) = (MAX_SHAPES, MAX_SHAPE_NUMBERS);
    let lists = fields.list(usize::MAX, "shapes", |fields| {
        left = left.checked_sub(1).ok_or(Malformed::room("shapes"))?;
        fields.list(1 + 2 * MAX_WRITES, "shape", |fields| {
            numbers = numbers.checked_sub(1).ok_or(Malformed::room("shapes"))?;
            fields.unsigned("shape")
        })
    })?;
    let mut sorted: Vec<&Vec<u64>> = lists.iter().collect();
    sorted.sort();
    sorted.dedup();
    if sorted.len() == lists.len() { Ok(lists) } else { malformed("shapes") }
}

/// Writes the lists behind the shapes.
pub(super) fn put_lists(out: &mut Writer, lists: &[Vec<u64>]) {
    out.array(lists.len());
    for list in lists {
        out.array(list.len());
        for number in list {
            out.unsigned(*number);
        }
    }
}
