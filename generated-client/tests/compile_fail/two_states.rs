// A member that can be absent, but not null, has no third state, and neither has one that is required.

use generated_client::Nullable;
use generated_client::models::{KeyAssignment, UpdateGuardrail};

fn three_states(update: UpdateGuardrail, assignment: KeyAssignment) {
    let _name: Nullable<String> = update.name;
    let _assigned_by: Nullable<String> = assignment.assigned_by;
}

fn main() {}
