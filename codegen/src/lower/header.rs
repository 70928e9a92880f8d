//! Headers that responses, and files in forms, declare: one of each name in the whole API.

use indexmap::IndexMap;
use openapiv3::{
    Header as Declared, HeaderStyle, MediaType, Parameter, ParameterData, ParameterSchemaOrContent,
    ReferenceOr, Response,
};

use super::class::Class;
use super::media::Direction;
use super::parameter::impossible;
use super::{Lowering, docs, pointers};
use crate::ir::{Docs, EnumKind, Header, HeaderValue, Location, Param, Scalar};
use crate::{Code, Diagnostic, Place, Pointer};

/// Headers of several lines, although they are declared as one text: each is a value of its own.
const REPEATED: [&str; 6] = [
    "link",
    "proxy-authenticate",
    "set-cookie",
    "via",
    "warning",
    "www-authenticate",
];

impl Lowering<'_> {
    /// The headers of a response that stands at `at`, each by its index among those of the API.
    pub fn headers(&mut self, at: &Pointer, response: &Response) -> Vec<usize> {
        self.noted(&at.join("headers"), &response.headers)
    }

    /// The headers of parts of a form: setters of files, and parameters of the operation for parts of other kinds.
    pub fn part_headers(&mut self, at: &Pointer, media: &MediaType) {
        let members = super::media::schema_of(media).map(|at| self.members(&at).at);
        let members: Vec<_> = members.into_iter().flatten().collect();
        for (name, encoding) in media.encoding.iter() {
            if encoding.headers.is_empty() {
                continue;
            }
            let place = at.join("encoding").join(name).join("headers");
            let member = members.iter().find(|(known, _)| known == name);
            if !member.is_some_and(|(_, at)| self.holds_files(at, encoding)) {
                for (header, declared) in &encoding.headers {
                    self.header_of_part(&place, (name, header), declared);
                }
                continue;
            }
            // The same rules, in a list of their own.
            std::mem::swap(&mut self.headers, &mut self.part_headers);
            self.noted(&place, &encoding.headers);
            std::mem::swap(&mut self.headers, &mut self.part_headers);
        }
    }

    /// A header of a part that is no file, as a parameter of the operation. It is no argument even where it is required:
    /// the part may be absent.
    fn header_of_part(
        &mut self,
        at: &Pointer,
        (part, name): (&str, &str),
        header: &ReferenceOr<Declared>,
    ) {
        let ReferenceOr::Item(header) = header else {
            return;
        };
        // It is the key of `contentType` (OpenAPI 3.1, 4.8.15.1.1).
        if name.eq_ignore_ascii_case("content-type") {
            return;
        }
        let parameter_data = ParameterData {
            name: name.to_owned(),
            description: header.description.clone(),
            required: false,
            deprecated: header.deprecated,
            format: header.format.clone(),
            example: header.example.clone(),
            examples: header.examples.clone(),
            explode: None,
            extensions: header.extensions.clone(),
        };
        let style = HeaderStyle::Simple;
        let declared = Parameter::Header {
            parameter_data,
            style,
        };
        let mut param = self.parameter(&at.join(name), &declared);
        if let Some(warning) = impossible(&param) {
            self.diagnostics.push(warning);
            return;
        }
        param.location = Location::Part;
        param.name = format!("{part} {name}");
        // Checks look for values by the names of a request's own headers.
        param.limits.clear();
        let same = |known: &Param| known.name.eq_ignore_ascii_case(&param.name);
        if !self.part_params.iter().any(same) {
            self.part_params.push(param);
        }
    }

    fn noted(
        &mut self,
        at: &Pointer,
        headers: &IndexMap<String, ReferenceOr<Declared>>,
    ) -> Vec<usize> {
        let mut indices = Vec::new();
        for (name, header) in headers {
            let ReferenceOr::Item(header) = header else {
                continue;
            };
            // OpenAPI leaves it to the keys of `content` (OpenAPI 3.1, 4.8.17).
            if name.eq_ignore_ascii_case("content-type") {
                continue;
            }
            let place = at.join(name);
            if !is_token(name) {
                let message = format!("`{name}` cannot be the name of a header; it is ignored");
                let warning =
                    Diagnostic::warning(Code::InvalidKeyword, Place::Key(place.clone()), message)
                        .help("use letters, digits and hyphens only, or remove it")
                        .remove(&place);
                self.diagnostics.push(warning);
                continue;
            }
            let header = self.header(place, name, header);
            indices.push(self.note_header(header));
        }
        indices
    }

    fn header(&mut self, origin: Pointer, name: &str, header: &Declared) -> Header {
        let (schema, json) = match &header.format {
            ParameterSchemaOrContent::Schema(schema) => (pointers([schema]).next(), false),
            ParameterSchemaOrContent::Content(content) => match content.first() {
                Some((name, media)) => {
                    let schema = media.schema.as_ref();
                    let json = self.is_decoded(name, media, Direction::Response);
                    (schema.and_then(|schema| pointers([schema]).next()), json)
                }
                None => (None, false),
            },
        };
        let mut docs = schema.as_ref().map_or_else(Docs::default, |schema| {
            let (data, any) = self.schema(schema);
            docs::of(data, any)
        });
        if let Some(text) = &header.description {
            docs.text.clone_from(text);
        }
        docs.deprecated |= header.deprecated.unwrap_or_default();
        docs.example = header.example.clone().or(docs.example);
        let value = match schema {
            _ if json => HeaderValue::Json,
            Some(schema) => self.value_of_header(&origin, name, &schema),
            None => HeaderValue::One(Scalar::String),
        };
        let repeated = REPEATED.contains(&name.to_ascii_lowercase().as_str());
        let value = match value {
            HeaderValue::One(Scalar::String) if repeated => HeaderValue::Lines,
            value => value,
        };
        Header {
            origin,
            name: name.to_owned(),
            value,
            docs,
        }
    }

    fn value_of_header(&mut self, at: &Pointer, name: &str, schema: &Pointer) -> HeaderValue {
        let scalar = |class| match class {
            // Who gives a header a format may mean that of HTTP.
            Class::Scalar(Scalar::Formatted(_)) => Some(Scalar::String),
            Class::Scalar(scalar) => Some(scalar),
            Class::Enum(EnumKind::Integer) => Some(Scalar::I64),
            // A value that is not known yet is still the value.
            Class::Enum(EnumKind::String) | Class::Any => Some(Scalar::String),
            _ => None,
        };
        let class = self.leaf_class(schema);
        let value = match class {
            Class::List(items) => {
                let items = items.map_or(Class::Any, |items| self.leaf_class(&items));
                scalar(items).map(HeaderValue::List)
            }
            // Texts and numbers are both text here.
            Class::Union => Some(HeaderValue::One(Scalar::String)),
            class => scalar(class).map(HeaderValue::One),
        };
        value.unwrap_or_else(|| {
            let message = format!("the parts of the header `{name}` are not modelled; it is text");
            let place = Place::Value(at.clone());
            let warning = Diagnostic::warning(Code::Unsupported, place, message)
                .help("declare it as a single value; until then, callers take its text apart");
            self.diagnostics.push(warning);
            HeaderValue::One(Scalar::String)
        })
    }

    /// The index of a header; where it is declared twice, of what holds both.
    fn note_header(&mut self, header: Header) -> usize {
        let same = |known: &Header| known.name.eq_ignore_ascii_case(&header.name);
        let Some(index) = self.headers.iter().position(same) else {
            self.headers.push(header);
            return self.headers.len() - 1;
        };
        let Some(known) = self.headers.get_mut(index) else {
            return index;
        };
        if known.docs.text.is_empty() {
            known.docs.text.clone_from(&header.docs.text);
        }
        known.docs.deprecated &= header.docs.deprecated;
        if known.value == header.value {
            return index;
        }
        let (before, value) = (known.value, common(known.value, header.value));
        known.value = value;
        if before != value && value == HeaderValue::One(Scalar::String) {
            let message = format!("the header `{}` is of another type elsewhere", header.name);
            let place = Place::Key(header.origin);
            let first = Place::Key(known.origin.clone());
            let warning = Diagnostic::warning(Code::Contradiction, place, message)
                .note(first, "where it is declared first; it is text".to_owned())
                .help("declare it alike everywhere");
            self.diagnostics.push(warning);
        }
        index
    }
}

/// What holds the values of both.
fn common(one: HeaderValue, other: HeaderValue) -> HeaderValue {
    use HeaderValue::One;
    match (one, other) {
        (One(Scalar::I32), One(Scalar::I64)) | (One(Scalar::I64), One(Scalar::I32)) => {
            One(Scalar::I64)
        }
        (
            One(Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::F64),
            One(Scalar::I32 | Scalar::I64 | Scalar::U64 | Scalar::F64),
        ) => One(Scalar::F64),
        _ => One(Scalar::String),
    }
}

/// Whether a text is a token (RFC 9110, section 5.6.2).
pub fn is_token(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !name.is_empty() && name.bytes().all(fits)
}
