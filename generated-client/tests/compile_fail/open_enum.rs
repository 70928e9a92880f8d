// Values may be added to an enum, so a match must say what becomes of others.

use generated_client::models::ResetInterval;

fn days(interval: ResetInterval) -> u32 {
    match interval {
        ResetInterval::Daily => 1,
        ResetInterval::Weekly => 7,
        ResetInterval::Monthly => 30,
        ResetInterval::Unknown(_) => 0,
    }
}

fn main() {}
