//! Records with more fields than fit into one word, or two.

use crate::runtime::model::{
    Blank, Field, MapAccess, Object, Record, Serializer, fill, optional, record, required,
};
use crate::{read, refuse};

const NAMES: [&str; 140] = {
    // All start alike, so that comparing the first bytes is not enough.
    const DIGITS: [u8; 140 * 12] = {
        let mut bytes = [b'a'; 140 * 12];
        let mut number = 0;
        while number < 140 {
            bytes[number * 12 + 9] = b'0' + (number / 100) as u8;
            bytes[number * 12 + 10] = b'0' + (number / 10 % 10) as u8;
            bytes[number * 12 + 11] = b'0' + (number % 10) as u8;
            number += 1;
        }
        bytes
    };
    let mut names = [""; 140];
    let mut number = 0;
    while number < 140 {
        let (_, rest) = DIGITS.split_at(number * 12);
        let (name, _) = rest.split_at(12);
        names[number] = match std::str::from_utf8(name) {
            Ok(name) => name,
            Err(_) => "",
        };
        number += 1;
    }
    names
};

/// Every third field may be left out.
#[derive(Debug, PartialEq)]
struct Wide {
    values: Vec<Option<i64>>,
}

impl Blank for Wide {
    fn blank() -> Self {
        Self {
            values: vec![None; 140],
        }
    }
}

impl Record for Wide {
    const FIELDS: &'static [Field] = &{
        let mut fields = [optional(&[""]); 140];
        let mut number = 0;
        while number < 140 {
            fields[number] = match number % 3 {
                0 => optional(&[NAMES[number]]),
                _ => required(&[NAMES[number]]),
            };
            number += 1;
        }
        fields
    };

    fn read<'de, A: MapAccess<'de>>(&mut self, field: usize, map: &mut A) -> Result<(), A::Error> {
        fill(&mut self.values[field], map)
    }

    fn write<S: Serializer>(&self, object: &mut Object<S>) {
        for (field, value) in Self::FIELDS.iter().zip(&self.values) {
            object.optional(&[field.name()], value);
        }
    }
}

record!(Wide);

fn json(order: impl Iterator<Item = usize>) -> String {
    let members: Vec<_> = order
        .map(|number| format!("\"{}\":{number}", NAMES[number]))
        .collect();
    format!("{{{}}}", members.join(","))
}

#[test]
fn all_fields_are_found_in_any_order() {
    let wide: Wide = crate::unchanged(&json(0..140));
    let all: Vec<_> = (0..140).map(Some).collect();
    assert_eq!(wide.values, all);
    assert_eq!(read::<Wide>(&json((0..140).rev())), wide);
    assert_eq!(read::<Wide>(&json((0..140).map(|at| at * 37 % 140))), wide);
}

#[test]
fn every_required_field_is_missed() {
    for (missing, name) in NAMES.iter().enumerate() {
        let json = json((0..140).filter(|number| *number != missing));
        if missing % 3 == 0 {
            assert_eq!(read::<Wide>(&json).values[missing], None);
        } else {
            let expected = format!("missing field `{name}` at");
            assert!(refuse::<Wide>(&json).starts_with(&expected), "{missing}");
        }
    }
}

#[test]
fn the_first_missing_field_is_named() {
    assert!(refuse::<Wide>("{}").starts_with("missing field `aaaaaaaaa001`"));
    let json = json(0..70);
    assert!(refuse::<Wide>(&json).starts_with("missing field `aaaaaaaaa070`"));
}
