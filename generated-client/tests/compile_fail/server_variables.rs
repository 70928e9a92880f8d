// A variable of a server that has a list of values takes no other, and one without a default is an argument.

use generated_client::runtime;
use servers::{Regional, Scheme, SelfHosted};

#[path = "../../../codegen/tests/cases/servers/src/servers.rs"]
#[allow(dead_code)]
mod servers;

fn main() {
    let _text = Regional::new().region("mars");
    let _of_another_variable = Regional::new().region(Scheme::Https);
    let _without_host = SelfHosted::new();
}
