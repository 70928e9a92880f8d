// Only reading makes an unknown value, so there is none for a value that is known.

use generated_client::models::ResetInterval;
use generated_client::runtime::model::Unknown;

fn make_up() -> [ResetInterval; 2] {
    [
        ResetInterval::Unknown("monthly"),
        ResetInterval::Unknown(Unknown::new("monthly".to_owned())),
    ]
}

fn main() {}
