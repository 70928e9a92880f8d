//! The IR as text: one line for each thing, and nothing of what is not there.
//!
//! Every struct of the IR is taken apart without `..`, so that the compiler
//! asks for what is added to it to be shown.

mod limits;
mod operation;
mod security;

use std::fmt::Write as _;

use crate::ir::{
    Api, Docs, Enum, EnumValue, Field, FormatId, Header, Hint, Label, Leg, Presence, Resource,
    Rest, Retry, Root, Scalar, Server, ServerVariable, Shape, Struct, TypeDef, TypeRef, TypedId,
    Union, Variant, Webhook,
};

/// Everything in `api`.
pub fn show(api: &Api) -> String {
    let Api {
        title,
        version,
        description,
        servers,
        served_by,
        server_env,
        globals,
        schemes,
        security: needs,
        retry,
        types,
        inputs,
        resources,
        headers,
        part_headers,
        webhooks,
        examples: _,
        formats: _,
        replaced: _,
        typed: _,
    } = api;
    let mut text = format!("api {title:?} {version:?}\n");
    if !description.is_empty() {
        let _ = writeln!(text, "  text {description:?}");
    }
    for (index, one) in servers.iter().enumerate() {
        server(&mut text, index, one);
    }
    if !served_by.is_empty() {
        let _ = writeln!(text, "  served by {served_by:?}");
    }
    if let Some(env) = server_env {
        let _ = writeln!(text, "  server ${env}");
    }
    for global in globals {
        operation::param(&mut text, "  global", api, global);
    }
    for scheme in schemes {
        security::scheme(&mut text, scheme);
    }
    let _ = writeln!(text, "  security {}", security::needs(api, needs));
    if let Some(retry) = retry {
        let _ = writeln!(text, "  retry {}", self::retry(retry));
    }
    for (index, def) in types.iter().enumerate() {
        let input = inputs.values().any(|id| id.0 == index);
        type_def(&mut text, api, def, input);
    }
    for resource in resources {
        let Resource {
            name,
            description,
            operations,
        } = resource;
        let _ = writeln!(text, "\ngroup {name:?}");
        if !description.is_empty() {
            let _ = writeln!(text, "  text {description:?}");
        }
        for operation in operations {
            operation::show(&mut text, api, operation);
        }
    }
    for (index, one) in headers.iter().enumerate() {
        header(&mut text, "header", index, one);
    }
    for (index, one) in part_headers.iter().enumerate() {
        header(&mut text, "header of a part", index, one);
    }
    for one in webhooks {
        webhook(&mut text, api, one);
    }
    text
}

fn header(text: &mut String, what: &str, index: usize, header: &Header) {
    let Header {
        origin,
        name,
        value,
        docs: about,
    } = header;
    let _ = writeln!(text, "\n{what} {index} {name:?} {value:?} <- {origin}");
    docs(text, "  ", about);
}

fn webhook(text: &mut String, api: &Api, webhook: &Webhook) {
    let Webhook {
        origin,
        name,
        of,
        address,
        method,
        docs: about,
        payload,
    } = webhook;
    let _ = write!(text, "\nwebhook {name:?} {method}");
    if let Some(id) = of {
        let _ = write!(text, " of {id:?} to {address:?}");
    }
    if let Some(payload) = payload {
        let _ = write!(text, " {}", type_ref(api, payload));
    }
    let _ = writeln!(text, " <- {origin}");
    docs(text, "  ", about);
}

fn server(text: &mut String, index: usize, server: &Server) {
    let Server {
        origin,
        url,
        name,
        description,
        variables,
        callable,
    } = server;
    let _ = write!(text, "  server {index} {url:?}");
    if let Some(name) = name {
        let _ = write!(text, " named {name:?}");
    }
    if !callable {
        text.push_str(" (not callable)");
    }
    let _ = writeln!(text, " <- {origin}");
    if !description.is_empty() {
        let _ = writeln!(text, "    text {description:?}");
    }
    for variable in variables {
        let ServerVariable {
            name,
            description,
            default,
            allowed,
        } = variable;
        let _ = write!(text, "    {name:?}");
        if let Some(default) = default {
            let _ = write!(text, " = {default:?}");
        }
        if !description.is_empty() {
            let _ = write!(text, " text {description:?}");
        }
        text.push('\n');
        for value in allowed {
            enum_value(text, "      ", value);
        }
    }
}

fn retry(retry: &Retry) -> String {
    let Retry {
        initial_delay,
        max_delay,
        max_attempts,
        max_elapsed,
        exponent,
        statuses,
        connection_errors,
    } = retry;
    let mut parts = Vec::new();
    parts.extend(initial_delay.map(|delay| format!("first after {delay:?}")));
    parts.extend(max_delay.map(|delay| format!("at most {delay:?} apart")));
    parts.extend(exponent.map(|factor| format!("growing by {factor}")));
    parts.extend(max_attempts.map(|attempts| format!("{attempts} attempts")));
    parts.extend(max_elapsed.map(|elapsed| format!("for {elapsed:?}")));
    parts.extend(
        statuses
            .iter()
            .map(|(from, to)| format!("on {from} to {to}")),
    );
    parts.extend(connection_errors.map(|retried| format!("connection errors {retried}")));
    parts.join(", ")
}

fn docs(text: &mut String, indent: &str, docs: &Docs) {
    let Docs {
        title,
        text: words,
        deprecated,
        facts,
        example,
        // The facts tell them.
        listed: _,
        default: _,
        format: _,
        read_only: _,
        write_only: _,
    } = docs;
    if !title.is_empty() {
        let _ = writeln!(text, "{indent}title {title:?}");
    }
    if !words.is_empty() {
        let _ = writeln!(text, "{indent}text {words:?}");
    }
    if *deprecated {
        let _ = writeln!(text, "{indent}deprecated");
    }
    for fact in facts {
        let _ = writeln!(text, "{indent}fact {fact:?}");
    }
    if let Some(example) = example {
        let _ = writeln!(text, "{indent}example {example}");
    }
}

fn hint(hint: &Hint) -> String {
    let Hint { root, way } = hint;
    let mut text = match root {
        Root::Component(name) => format!("{name:?}"),
        Root::Operation(index) => format!("operation {index}"),
        Root::Webhook(name) => format!("webhook {name:?}"),
    };
    for leg in way {
        let _ = match leg {
            Leg::Member(name) => write!(text, " {name:?}"),
            Leg::Item => write!(text, " item"),
            Leg::Value => write!(text, " value"),
            Leg::Element(index) => write!(text, " element {index}"),
            Leg::Alternative(of) => write!(text, " as {}", label(of)),
            Leg::Body => write!(text, " body"),
            Leg::Payload => write!(text, " payload"),
            Leg::Response => write!(text, " response"),
            Leg::Answer(reason) => write!(text, " answer {reason:?}"),
            Leg::Form(media_type) => write!(text, " {media_type}"),
            Leg::Kind(kind) => write!(text, " {kind}"),
        };
    }
    text
}

/// What an alternative can be called after.
pub fn label(of: &Label) -> String {
    match of {
        Label::Name(name) => format!("{name:?}"),
        Label::List(None) => "list".to_owned(),
        Label::List(Some(of)) => format!("list of {}", label(of)),
        Label::With(member) => format!("with {member:?}"),
        Label::Having(of, member) => format!("{} with {member:?}", label(of)),
    }
}

fn type_ref(api: &Api, of: &TypeRef) -> String {
    let inner = |of: &TypeRef| type_ref(api, of);
    match of {
        TypeRef::Def(id) => match api.def(*id) {
            Some(def) if api.inputs.values().any(|input| input == id) => {
                format!("{{{} as sent}}", hint(&def.hint))
            }
            Some(def) => format!("{{{}}}", hint(&def.hint)),
            None => format!("{id:?}"),
        },
        TypeRef::Scalar(Scalar::Formatted(FormatId(id))) => {
            let format = api.formats.get(*id).map(String::as_str);
            format!("String as {:?}", format.unwrap_or_default())
        }
        TypeRef::Scalar(scalar) => format!("{scalar:?}"),
        TypeRef::List(of) => format!("List<{}>", inner(of)),
        TypeRef::Tuple(parts) => {
            let parts: Vec<_> = parts.iter().map(inner).collect();
            format!("Tuple<{}>", parts.join(", "))
        }
        TypeRef::Map(of) => format!("Map<{}>", inner(of)),
        TypeRef::Nullable(of) => format!("Nullable<{}>", inner(of)),
        TypeRef::Typed(TypedId(id)) => {
            let key = api.typed.get(*id).map(|(key, _)| key.as_str());
            format!("Any as {:?}", key.unwrap_or_default())
        }
        TypeRef::Any => "Any".to_owned(),
    }
}

fn type_def(text: &mut String, api: &Api, def: &TypeDef, input: bool) {
    let TypeDef {
        origin,
        hint: name,
        docs: about,
        shape,
        limits: about_values,
    } = def;
    let name = if input {
        format!("{} as sent", hint(name))
    } else {
        hint(name)
    };
    let kind = match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(of) => &format!("enum of {:?}", of.kind),
        Shape::Union(of) => &format!("union by {:?}", of.choice),
        Shape::Alias(of) => &format!("alias of {}", type_ref(api, of)),
        Shape::Newtype(of) => &format!("newtype of {}", type_ref(api, of)),
    };
    let _ = writeln!(text, "\ntype {name}: {kind} <- {origin}");
    docs(text, "  ", about);
    limits::show(text, "  ", api, about_values);
    match shape {
        Shape::Struct(object) => members(text, api, object),
        Shape::Enum(Enum { kind: _, values }) => values
            .iter()
            .for_each(|value| enum_value(text, "  ", value)),
        Shape::Union(Union {
            choice: _,
            variants,
        }) => variants
            .iter()
            .for_each(|variant| self::variant(text, api, variant)),
        Shape::Alias(_) | Shape::Newtype(_) => {}
    }
}

fn enum_value(text: &mut String, indent: &str, value: &EnumValue) {
    let EnumValue {
        wire,
        name,
        text: words,
    } = value;
    let _ = write!(text, "{indent}{wire:?}");
    if let Some(name) = name {
        let _ = write!(text, " named {name:?}");
    }
    if !words.is_empty() {
        let _ = write!(text, " text {words:?}");
    }
    text.push('\n');
}

fn variant(text: &mut String, api: &Api, variant: &Variant) {
    let Variant {
        origin,
        label,
        ty,
        tags,
        holds_tag,
    } = variant;
    let _ = write!(text, "  {} {}", self::label(label), type_ref(api, ty));
    if !tags.is_empty() {
        let holder = if *holds_tag { "its own" } else { "bare" };
        let _ = write!(text, " tagged {tags:?} ({holder})");
    }
    let _ = writeln!(text, " <- {origin}");
}

fn members(text: &mut String, api: &Api, object: &Struct) {
    let Struct {
        fields,
        constants,
        rest,
    } = object;
    for (name, only) in constants {
        let _ = writeln!(text, "  {name:?} is {only}");
    }
    for field in fields {
        let Field {
            origin,
            name,
            rust_name,
            docs: about,
            ty,
            presence,
        } = field;
        let presence = match presence {
            Presence::Required => "required",
            Presence::RequiredNullable => "required, nullable",
            Presence::Optional => "optional",
            Presence::OptionalNullable => "optional, nullable",
        };
        let ty = type_ref(api, ty);
        let _ = writeln!(text, "  {name:?} {ty} ({presence}) <- {origin}");
        if let Some(name) = rust_name {
            let _ = writeln!(text, "    named {name:?}");
        }
        docs(text, "    ", about);
    }
    match rest {
        Rest::Kept => {}
        Rest::Typed(of) => {
            let _ = writeln!(text, "  others {}", type_ref(api, of));
        }
    }
}
