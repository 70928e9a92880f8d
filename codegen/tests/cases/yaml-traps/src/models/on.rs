// What only the operation `on` uses, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::string_enum;

string_enum! {
    pub enum OnNo {
        No = "no", Yes = "yes", On = "on", Off = "off", NoUpper = "NO", Value12_30_45 = "12:30:45",
        Value2025_10_01 = "2025-10-01", Value15 = "15", Value1_000 = "1_000", Value1_0 = "1.0", Equals = "=",
    } else Unknown
}

string_enum! {
    pub enum OnY { AscUpper = "ASC", Asc = "asc", DescUpper = "DESC", Desc = "desc" } else Unknown
}
