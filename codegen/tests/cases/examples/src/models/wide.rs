// The schema `Wide`, generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
use crate::runtime::model::{Extra, Value, record};

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Wide {
    pub member_number_one: String,
    pub member_number_two: Value,
    pub member_number_three: Value,
    pub member_number_four: Value,
    pub member_number_five: Value,
    pub member_number_six: Value,
    pub member_number_seven: Value,
    pub member_number_eight: Value,
    pub member_number_nine: Value,
    pub member_number_ten: Value,
    pub member_number_eleven: Value,
    pub member_number_twelve: Value,
    pub member_number_thirteen: Value,
    pub member_number_fourteen: Value,
    pub extra: Extra,
}
record!(Wide {
    0: member_number_one, 1: member_number_two, 2: member_number_three, 3: member_number_four, 4: member_number_five,
    5: member_number_six, 6: member_number_seven, 7: member_number_eight, 8: member_number_nine, 9: member_number_ten,
    10: member_number_eleven, 11: member_number_twelve, 12: member_number_thirteen, 13: member_number_fourteen,
} keep extra);
impl Wide {
    /// A value with everything that must be there.
    #[expect(clippy::too_many_arguments, reason = "the document requires them all")]
    pub fn new(
        member_number_one: impl Into<String>, member_number_two: impl Into<Value>,
        member_number_three: impl Into<Value>, member_number_four: impl Into<Value>,
        member_number_five: impl Into<Value>, member_number_six: impl Into<Value>,
        member_number_seven: impl Into<Value>, member_number_eight: impl Into<Value>,
        member_number_nine: impl Into<Value>, member_number_ten: impl Into<Value>,
        member_number_eleven: impl Into<Value>, member_number_twelve: impl Into<Value>,
        member_number_thirteen: impl Into<Value>, member_number_fourteen: impl Into<Value>,
    ) -> Self {
        Self {
            member_number_one: member_number_one.into(), member_number_two: member_number_two.into(),
            member_number_three: member_number_three.into(), member_number_four: member_number_four.into(),
            member_number_five: member_number_five.into(), member_number_six: member_number_six.into(),
            member_number_seven: member_number_seven.into(), member_number_eight: member_number_eight.into(),
            member_number_nine: member_number_nine.into(), member_number_ten: member_number_ten.into(),
            member_number_eleven: member_number_eleven.into(), member_number_twelve: member_number_twelve.into(),
            member_number_thirteen: member_number_thirteen.into(),
            member_number_fourteen: member_number_fourteen.into(), extra: Default::default(),
        }
    }
}
