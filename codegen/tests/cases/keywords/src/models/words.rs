// The schema `Words`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, record, setters};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Words {
    pub r#type: String,
    /// `self`.
    pub self_: String,
    /// `Self`.
    pub self_capital: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `super`.
    pub super_: Option<String>,
    pub r#gen: Option<String>,
    pub r#async: Option<String>,
    pub r#try: Option<String>,
    pub r#dyn: Option<String>,
    pub union: Option<String>,
    pub r#true: Option<String>,
    /// `new`.
    pub new_field: String,
    pub extra: String,
    pub name: String,
    /// `Name`.
    pub name_capital: Option<String>,
    /// `_`.
    pub underscore: Option<String>,
    /// `$`.
    pub dollar: Option<String>,
    /// `""`.
    pub empty: Option<String>,
    /// `1st`.
    pub _1st: Option<String>,
    /// `clone`.
    pub clone_field: Option<String>,
    pub default: Option<String>,
    pub map: Option<String>,
    pub serialize: Option<String>,
    pub extra_fields: Extra,
}
record!(Words {
    0: r#type = "type", 1: self_ = "self", 2: [self_capital = "Self"], 3: [crate_ = "crate"], 4: [super_ = "super"],
    5: [r#gen = "gen"], 6: [r#async = "async"], 7: [r#try = "try"], 8: [r#dyn = "dyn"], 9: [union],
    10: [r#true = "true"], 11: new_field = "new", 12: extra, 13: name, 14: [name_capital = "Name"],
    15: [underscore = "_"], 16: [dollar = "$"], 17: [empty = ""], 18: [_1st = "1st"], 19: [clone_field = "clone"],
    20: [default], 21: [map], 22: [serialize],
} keep extra_fields);
impl Words {
    /// A value with everything that must be there.
    pub fn new(
        r#type: impl Into<String>, self_: impl Into<String>, new_field: impl Into<String>, extra: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(), self_: self_.into(), self_capital: None, crate_: None, super_: None, r#gen: None,
            r#async: None, r#try: None, r#dyn: None, union: None, r#true: None, new_field: new_field.into(),
            extra: extra.into(), name: name.into(), name_capital: None, underscore: None, dollar: None, empty: None,
            _1st: None, clone_field: None, default: None, map: None, serialize: None, extra_fields: Default::default(),
        }
    }
}
setters!(Words {
    self_capital: impl Into<String> = Some(self_capital.into()),
    crate_: impl Into<String> = Some(crate_.into()),
    super_: impl Into<String> = Some(super_.into()),
    r#gen: impl Into<String> = Some(r#gen.into()),
    r#async: impl Into<String> = Some(r#async.into()),
    r#try: impl Into<String> = Some(r#try.into()),
    r#dyn: impl Into<String> = Some(r#dyn.into()),
    union: impl Into<String> = Some(union.into()),
    r#true: impl Into<String> = Some(r#true.into()),
    name_capital: impl Into<String> = Some(name_capital.into()),
    underscore: impl Into<String> = Some(underscore.into()),
    dollar: impl Into<String> = Some(dollar.into()),
    empty: impl Into<String> = Some(empty.into()),
    _1st: impl Into<String> = Some(_1st.into()),
    clone_field: impl Into<String> = Some(clone_field.into()),
    default: impl Into<String> = Some(default.into()),
    map: impl Into<String> = Some(map.into()),
    serialize: impl Into<String> = Some(serialize.into()),
});
