//! The names of servers and of what callers choose in their URLs.
//!
//! A server is called after its id, else after a short description, else after its address: after
//! nothing that its neighbours have a part in, and in the order of the document, so that what is added
//! at the end takes no name away. Those of the API come before those of operations.

use super::case::{camel, shouty, snake};
use super::ident::Ident;
use super::scope::Scope;
use super::types;
use crate::ir::{Api, Server, ServerVariable};

/// The names of a server.
#[derive(Debug)]
pub struct ServerNames {
    /// Its type.
    pub name: Ident,
    /// The constant that describes it.
    pub constant: Ident,
    /// The setters or arguments for its variables, in their order.
    pub variables: Vec<Ident>,
    /// Where a variable has a list of values, the index of their type among all [`ChoiceNames`].
    pub choices: Vec<Option<usize>>,
}

/// The names of the values of a variable.
#[derive(Debug)]
pub struct ChoiceNames {
    /// Their type, which serves all variables of the same name with the same values.
    pub name: Ident,
    /// The values, in their order.
    pub values: Vec<Ident>,
    /// The server and its variable that have them first, by index.
    pub of: (usize, usize),
}

/// What the module of servers names without a path.
const TYPES: [&str; 24] = [
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Display",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Server",
    "ServerUrl",
    "ServerVariable",
    "Some",
    "String",
    "ToString",
    "Vec",
];

/// Methods that every server has.
const SERVER: [&str; 13] = [
    "borrow",
    "borrow_mut",
    "clone",
    "clone_into",
    "default",
    "fmt",
    "from",
    "into",
    "new",
    "self",
    "to_owned",
    "try_into",
    "type_id",
];

/// Words of a description that say no more than that it describes a server.
const FILLERS: [&str; 14] = [
    "a",
    "an",
    "api",
    "endpoint",
    "env",
    "environment",
    "host",
    "instance",
    "our",
    "server",
    "service",
    "the",
    "this",
    "url",
];

/// How many words of a description still make a name.
const FEW: usize = 3;

/// Names the servers of `api` that can be called; the others keep a name that is not used.
pub fn name(api: &Api) -> (Vec<ServerNames>, Vec<ChoiceNames>) {
    let mut types = Scope::without(&TYPES);
    let mut choices: Vec<ChoiceNames> = Vec::new();
    let mut servers = Vec::new();
    for (index, server) in api.servers.iter().enumerate() {
        if !server.callable {
            let mut nowhere = Scope::default();
            servers.push(ServerNames {
                name: nowhere.claim(&["Server"]),
                constant: nowhere.claim(&["SERVER"]),
                variables: Vec::new(),
                choices: Vec::new(),
            });
            continue;
        }
        let place = place(&server.url);
        let wish = server.name.as_deref().map(|name| camel(name, "Server"));
        let wish = wish.or_else(|| described(&server.description));
        let wish = wish.unwrap_or_else(|| place.clone());
        // What tells servers of the same template apart is what they have in it.
        let longer = match (wish == place, self::place(&filled(server))) {
            (true, filled) => filled,
            (false, filled) => format!("{wish}{filled}"),
        };
        let name = types.claim(&[&wish, &longer, &format!("{longer}Server")]);
        let constant = types.claim(&[&shouty(name.as_str()), &format!("{}_SERVER", shouty(&wish))]);
        let mut setters = Scope::without(&SERVER);
        let variables = server.variables.iter().map(|variable| {
            let wish = snake(&variable.name);
            setters.claim(&[&wish, &format!("{wish}_variable")])
        });
        let variables = variables.collect();
        let of = server.variables.iter().enumerate().map(|(at, variable)| {
            if variable.allowed.is_empty() {
                return None;
            }
            let same = |choice: &ChoiceNames| {
                let (server, at) = choice.of;
                let known = api.servers.get(server);
                let known = known.and_then(|server| server.variables.get(at));
                known.is_some_and(|known| {
                    (&known.name, &known.allowed) == (&variable.name, &variable.allowed)
                })
            };
            if let Some(known) = choices.iter().position(same) {
                return Some(known);
            }
            let wish = camel(&variable.name, "Variable");
            choices.push(ChoiceNames {
                name: types.claim(&[
                    &wish,
                    &format!("{}{wish}", name.as_str()),
                    &format!("{}{wish}Value", name.as_str()),
                ]),
                values: values(variable),
                of: (index, at),
            });
            Some(choices.len() - 1)
        });
        let of = of.collect();
        servers.push(ServerNames {
            name,
            constant,
            variables,
            choices: of,
        });
    }
    (servers, choices)
}

/// Whether the document has any server that gets a type.
pub fn any(servers: &[Server]) -> bool {
    servers.iter().any(|server| server.callable)
}

fn values(variable: &ServerVariable) -> Vec<Ident> {
    let mut scope = Scope::without(&["ALL", "Self"]);
    let open = vec![None; variable.allowed.len()];
    types::values(&mut scope, &variable.allowed, open)
}

/// A name made of a description that is hardly more than one: `Production server (live data)`.
fn described(description: &str) -> Option<String> {
    let mut parts = description.trim().split(['(', ',', ';', ':', '.', '\n']);
    let name = parts
        .next()
        .filter(|name| !matches!(*name, "http" | "https"))?;
    let words: Vec<_> = name
        .split_whitespace()
        .filter(|word| !FILLERS.contains(&word.to_lowercase().as_str()))
        .collect();
    let plain = |word: &&str| word.chars().all(|c| c.is_alphanumeric() || c == '-');
    let lettered = words.iter().any(|word| word.contains(char::is_alphabetic));
    let few = words.len() <= FEW && words.iter().all(plain) && lettered;
    few.then(|| camel(&words.join(" "), "Server"))
}

/// The address with the defaults of its variables.
fn filled(server: &Server) -> String {
    let mut url = server.url.clone();
    for variable in &server.variables {
        let default = variable.default.as_ref().unwrap_or(&variable.name);
        url = url.replace(&format!("{{{}}}", variable.name), default);
    }
    url
}

/// A name made of an address: all of it but `https`, which goes without saying.
fn place(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or_default();
    let insecure = match scheme.to_ascii_lowercase().as_str() {
        "http" => " http",
        _ => "",
    };
    camel(&format!("{rest}{insecure}"), "Server")
}
