//! The names of servers and of what callers choose in their URLs.
//!
//! A server is called after its id, else after a short description, else after its address: after
//! nothing that its neighbours have a part in, and in the order of the document, so that what is added
//! at the end takes no name away. Those of the API come before those of operations.

use super::case::{camel, shouty, snake};
use super::ident::Ident;
use super::kept::Keeping;
use super::scope::Scope;
use super::types;
use crate::ir::{Api, Server, ServerVariable};
use crate::lock::{Kind, Pin, server_keys};

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
pub fn name(api: &Api, keeping: &mut Keeping<'_>) -> (Vec<ServerNames>, Vec<ChoiceNames>) {
    let mut types = Scope::without(&TYPES);
    let keys = server_keys(&api.servers);
    let keys = api.servers.iter().zip(keys);
    let keys: Vec<_> = keys.map(|(of, key)| of.callable.then_some(key)).collect();
    // What is kept comes before all that is new.
    let pins = keys.iter().map(|key| {
        let key = key.clone()?;
        pin(keeping, Kind::Server, vec![key])
    });
    let pins: Vec<_> = pins.collect();
    let kept = keeping.names(&mut types, &pins);
    let mut choices = choices(api, &keys, &mut types, keeping);
    let mut servers = Vec::new();
    for ((server, key), kept) in api.servers.iter().zip(&keys).zip(kept) {
        let Some(key) = key else {
            let mut nowhere = Scope::default();
            servers.push(ServerNames {
                name: nowhere.claim(&["Server"]),
                constant: nowhere.claim(&["SERVER"]),
                variables: Vec::new(),
                choices: Vec::new(),
            });
            continue;
        };
        let wish = wish(server);
        let name = kept.unwrap_or_else(|| {
            let longer = longer(server, &wish);
            types.claim(&[&wish, &longer, &format!("{longer}Server")])
        });
        let constant = types.claim(&[&shouty(name.as_str()), &format!("{}_SERVER", shouty(&wish))]);
        let variables = variables(server, key, keeping);
        let of = choices.of(api, server, &name, &mut types);
        servers.push(ServerNames {
            name,
            constant,
            variables,
            choices: of,
        });
    }
    let named = choices.all.into_iter().filter_map(|choice| {
        let name = choice.name?;
        let (values, of) = (choice.values, choice.of);
        Some(ChoiceNames { name, values, of })
    });
    (servers, named.collect())
}

/// What is to be kept.
fn pin<'k>(keeping: &Keeping<'k>, kind: Kind, key: Vec<String>) -> Option<&'k Pin> {
    keeping.kept.others.get(&(kind, key))
}

/// What a server is called, if it can be.
fn wish(server: &Server) -> String {
    let wish = server.name.as_deref().map(|name| camel(name, "Server"));
    let wish = wish.or_else(|| described(&server.description));
    wish.unwrap_or_else(|| place(&server.url))
}

/// What it is called else: what tells servers of the same template apart is
/// what they have in it.
fn longer(server: &Server, wish: &str) -> String {
    let filled = place(&filled(server));
    match wish == place(&server.url) {
        true => filled,
        false => format!("{wish}{filled}"),
    }
}

fn variables(server: &Server, key: &str, keeping: &mut Keeping<'_>) -> Vec<Ident> {
    let mut setters = Scope::without(&SERVER);
    let pins = server.variables.iter().map(|variable| {
        let key = vec![key.to_owned(), variable.name.clone()];
        pin(keeping, Kind::ServerVariable, key)
    });
    let pins: Vec<_> = pins.collect();
    let wishes = server.variables.iter().map(|variable| {
        let wish = snake(&variable.name);
        let longer = format!("{wish}_variable");
        vec![wish, longer]
    });
    keeping.claim(&mut setters, &pins, &wishes.collect::<Vec<_>>())
}

/// The types of what callers choose, while they are named.
struct Choices {
    all: Vec<Choice>,
}

struct Choice {
    /// None until its first server is named.
    name: Option<Ident>,
    values: Vec<Ident>,
    of: (usize, usize),
}

/// The types of what callers choose: those that are kept have their names.
fn choices(
    api: &Api,
    keys: &[Option<String>],
    types: &mut Scope,
    keeping: &mut Keeping<'_>,
) -> Choices {
    let mut choices = Choices { all: Vec::new() };
    let mut pins: Vec<(Option<&Pin>, Vec<Option<&Pin>>)> = Vec::new();
    for (index, (server, key)) in api.servers.iter().zip(keys).enumerate() {
        let Some(url) = key else { continue };
        let variables = server.variables.iter().enumerate();
        for (at, variable) in variables.filter(|(_, of)| !of.allowed.is_empty()) {
            let known = choices.position(api, variable);
            let known = known.unwrap_or_else(|| {
                choices.all.push(Choice {
                    name: None,
                    values: Vec::new(),
                    of: (index, at),
                });
                pins.push((None, vec![None; variable.allowed.len()]));
                choices.all.len() - 1
            });
            let Some((of_type, of_values)) = pins.get_mut(known) else {
                continue;
            };
            let key = vec![url.clone(), variable.name.clone()];
            *of_type = of_type.or(pin(keeping, Kind::ServerChoice, key.clone()));
            for (slot, value) in of_values.iter_mut().zip(&variable.allowed) {
                let key = key.iter().chain([&value.wire]).cloned().collect();
                *slot = slot.or(pin(keeping, Kind::ServerValue, key));
            }
        }
    }
    for (choice, (of_type, of_values)) in choices.all.iter_mut().zip(&pins) {
        choice.name = keeping.names(types, &[*of_type]).pop().flatten();
        let (server, at) = choice.of;
        let server = api.servers.get(server);
        let Some(variable) = server.and_then(|server| server.variables.get(at)) else {
            continue;
        };
        let mut scope = Scope::without(&["ALL", "Self"]);
        let names = keeping.names(&mut scope, of_values);
        choice.values = types::values(&mut scope, &variable.allowed, names);
    }
    choices
}

impl Choices {
    /// The type that serves a variable.
    fn position(&self, api: &Api, variable: &ServerVariable) -> Option<usize> {
        self.all.iter().position(|choice| {
            let (server, at) = choice.of;
            let known = api.servers.get(server);
            let known = known.and_then(|server| server.variables.get(at));
            known.is_some_and(|known| {
                (&known.name, &known.allowed) == (&variable.name, &variable.allowed)
            })
        })
    }

    /// The types that serve the variables of a server, which is called `name`.
    fn of(
        &mut self,
        api: &Api,
        server: &Server,
        name: &Ident,
        types: &mut Scope,
    ) -> Vec<Option<usize>> {
        let variables = server.variables.iter();
        let each = variables.map(|variable| {
            let position = (!variable.allowed.is_empty()).then(|| self.position(api, variable))?;
            if let Some(choice) = position.and_then(|at| self.all.get_mut(at))
                && choice.name.is_none()
            {
                let wish = camel(&variable.name, "Variable");
                choice.name = Some(types.claim(&[
                    &wish,
                    &format!("{}{wish}", name.as_str()),
                    &format!("{}{wish}Value", name.as_str()),
                ]));
            }
            position
        });
        each.collect()
    }
}

/// Whether the document has any server that gets a type.
pub fn any(servers: &[Server]) -> bool {
    servers.iter().any(|server| server.callable)
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
