//! Parameters that operations share and whose values the client holds.

use serde_json::Value;

use crate::runtime::call::Call;
use crate::runtime::error::fault::Place;
use crate::runtime::request::escape::Escape;
use crate::runtime::request::finite;
use crate::runtime::request::style::Style;

/// A parameter whose value the client may hold for all operations that take it.
#[derive(Clone, Copy, Debug)]
pub struct Global {
    pub(in crate::runtime) place: Place,
    pub(in crate::runtime) name: &'static str,
    style: Style,
    explode: bool,
    reserved: bool,
    required: bool,
    pub(in crate::runtime) setter: &'static str,
}

impl Global {
    /// A parameter of the path, in style simple.
    pub const fn path(name: &'static str) -> Self {
        Self::new(Place::Path, name, Style::Simple)
    }

    /// A parameter of the query, in style form.
    pub const fn query(name: &'static str) -> Self {
        Self::new(Place::Query, name, Style::Form).style(Style::Form, true)
    }

    /// A header, in style simple.
    pub const fn header(name: &'static str) -> Self {
        Self::new(Place::Header, name, Style::Simple)
    }

    /// A cookie, in style form.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(Place::Cookie, name, Style::Form).style(Style::Form, true)
    }

    /// How the operation writes it.
    pub const fn style(mut self, style: Style, explode: bool) -> Self {
        self.style = style;
        self.explode = explode;
        self
    }

    /// Reserved characters in it stand for themselves (`allowReserved`).
    pub const fn reserved(mut self) -> Self {
        self.reserved = true;
        self
    }

    /// It must have a value, from the call or from the client.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// The method of the client's builder that sets it.
    pub const fn set_by(mut self, setter: &'static str) -> Self {
        self.setter = setter;
        self
    }

    const fn new(place: Place, name: &'static str, style: Style) -> Self {
        Self {
            place,
            name,
            style,
            explode: false,
            reserved: false,
            required: false,
            setter: "global",
        }
    }
}

impl Call {
    /// Sets what the client has a value for and the call has not.
    pub(in crate::runtime) fn take_globals(&mut self) {
        let settings = self.client().settings.clone();
        for global in self.endpoint().globals {
            if self.has(global) {
                continue;
            }
            let same = |(place, name, _): &&(Place, &str, Value)| {
                (*place, *name) == (global.place, global.name)
            };
            if let Some((place, name, value)) = settings.globals.iter().find(same) {
                let escape = match place {
                    Place::Header => Escape::Header,
                    Place::Path => Escape::Path,
                    Place::Cookie => Escape::Cookie,
                    _ if global.reserved => Escape::Nothing,
                    _ => Escape::Reserved,
                };
                let how = (global.style, global.explode, escape);
                self.set(*place, name, how, finite::to_text(value));
            }
        }
    }

    /// The first parameter that needs a value and has none, from the call or the client.
    pub(in crate::runtime) fn missing_global(&self) -> Option<&'static Global> {
        let mut globals = self.endpoint().globals.iter();
        globals.find(|global| global.required && !self.has(global))
    }

    fn has(&self, global: &Global) -> bool {
        let inputs = &self.inputs;
        let within = |list: &[(&str, String)], name| list.iter().any(|(known, _)| *known == name);
        match global.place {
            Place::Path => within(&inputs.path, global.name),
            Place::Query => within(&inputs.query, global.name),
            Place::Cookie => within(&inputs.cookies, global.name),
            _ => {
                let extra = &self.options.headers;
                inputs.headers.contains_key(global.name) || extra.contains_key(global.name)
            }
        }
    }
}
