//! Items to text.
//!
//! Most of what is generated are comments and lists of members, which have only
//! one layout. They are written as they are. What may have to be broken into
//! lines is parsed and given to `prettyplease`: the bodies of functions, and
//! whatever is not known here. A parser takes longer for the comments alone than
//! all of this does.

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// How long a line is at most of which it is certain that nobody breaks it.
const SHORT: usize = 80;

/// The text of items.
pub fn print(items: TokenStream) -> String {
    let mut text = String::new();
    let mut rest: Vec<TokenTree> = items.into_iter().collect();
    take_docs(&mut rest, "", &mut text);
    match Kind::of(&rest) {
        Some((kind, header)) => {
            text.push_str(&header);
            if let Some(TokenTree::Group(braces)) = rest.pop() {
                let members = braces.stream();
                // Whoever shares tokens has to copy them.
                drop(braces);
                kind.members(members, &mut text);
            }
            text.push_str("}\n");
        }
        None if rest.is_empty() => {}
        None => text.push_str(&parsed(rest.into_iter().collect())),
    }
    text
}

/// The text of items, by `prettyplease` alone.
pub fn parsed(items: TokenStream) -> String {
    match syn::parse2::<syn::File>(items) {
        Ok(file) => prettyplease::unparse(&file),
        // Emitters write nothing that is no item; should one, the compiler of
        // the generated crate shows where.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// What has members in braces.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Struct,
    Enum,
    Impl,
}

impl Kind {
    /// What these tokens are and what stands before its members, if they are one
    /// item that has any.
    fn of(item: &[TokenTree]) -> Option<(Self, String)> {
        let (last, mut head) = item.split_last()?;
        let members = matches!(last, TokenTree::Group(of)
            if of.delimiter() == Delimiter::Brace && !of.stream().is_empty());
        let mut text = String::new();
        while let [TokenTree::Punct(mark), TokenTree::Group(of), rest @ ..] = head {
            if !members || mark.as_char() != '#' {
                return None;
            }
            let attribute: Vec<TokenTree> = of.stream().into_iter().collect();
            text.extend(["#[", &flat(&attribute)?, "]\n"]);
            head = rest;
        }
        let words = head.iter().take(2).filter_map(|token| match token {
            TokenTree::Ident(word) => Some(word),
            _ => None,
        });
        let kind = words.into_iter().find_map(|word| match () {
            () if word == "struct" => Some(Self::Struct),
            () if word == "enum" => Some(Self::Enum),
            () if word == "impl" => Some(Self::Impl),
            () => None,
        });
        text.extend([&*flat(head)?, " {\n"]);
        let short = text.lines().all(|line| line.len() <= SHORT);
        Some((kind.filter(|_| members && short)?, text))
    }

    /// Writes the members, each on lines of its own.
    fn members(self, members: TokenStream, text: &mut String) {
        for mut member in self.split(members) {
            take_docs(&mut member, INDENT, text);
            let line = match self {
                Self::Struct => field(&member),
                Self::Enum => flat(&member),
                Self::Impl => None,
            };
            match line.filter(|line| INDENT.len() + line.len() < SHORT) {
                Some(line) => text.extend([INDENT, &line, ",\n"]),
                None => self.member(member, text),
            }
        }
    }

    /// The tokens of each member.
    fn split(self, members: TokenStream) -> Vec<Vec<TokenTree>> {
        let mut split = Vec::new();
        let mut member: Vec<TokenTree> = Vec::new();
        let mut angles = 0_usize;
        let mut tokens = members.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match (&token, member.last()) {
                (TokenTree::Punct(open), _) if open.as_char() == '<' => angles += 1,
                // An arrow is no bracket.
                (TokenTree::Punct(_), Some(before)) if is(before, '-') => {}
                (TokenTree::Punct(close), _) if close.as_char() == '>' => {
                    angles = angles.saturating_sub(1);
                }
                _ => {}
            }
            let ends = match self {
                Self::Struct | Self::Enum => angles == 0 && is(&token, ','),
                Self::Impl => {
                    let more = tokens.peek().is_some_and(|next| is(next, ';'));
                    is(&token, ';') || is_block(&token) && !more
                }
            };
            if !ends || self == Self::Impl {
                member.push(token);
            }
            if ends {
                split.push(std::mem::take(&mut member));
            }
        }
        split.push(member);
        split.retain(|member| !member.is_empty());
        split
    }

    /// Writes a member as it is printed among others.
    fn member(self, member: Vec<TokenTree>, text: &mut String) {
        let of = match self {
            Self::Struct => "struct",
            Self::Enum => "enum",
            Self::Impl => "impl",
        };
        let word = |word| TokenTree::from(Ident::new(word, Span::call_site()));
        let braces = Group::new(Delimiter::Brace, member.into_iter().collect());
        let item = [word(of), word("X"), braces.into()];
        let printed = parsed(item.into_iter().collect());
        let within = printed.strip_suffix("}\n");
        let within = within.and_then(|printed| printed.split_once('\n'));
        text.push_str(within.map_or(&*printed, |(_, within)| within));
    }
}

const INDENT: &str = "    ";

/// Takes the comments that a list of tokens begins with, and writes them.
fn take_docs(tokens: &mut Vec<TokenTree>, indent: &str, text: &mut String) {
    let mut taken = 0;
    while let Some([mark, TokenTree::Group(attribute)]) = tokens.get(taken..taken + 2)
        && is(mark, '#')
        && let Some(line) = doc(attribute)
    {
        text.extend([indent, "///", line.trim_end_matches(' '), "\n"]);
        taken += 2;
    }
    tokens.drain(..taken);
}

/// The line of a comment, if an attribute is one.
fn doc(attribute: &Group) -> Option<String> {
    let mut tokens = attribute.stream().into_iter();
    let (name, sign, text) = (tokens.next()?, tokens.next()?, tokens.next()?);
    if !matches!(&name, TokenTree::Ident(name) if name == "doc") || !is(&sign, '=') {
        return None;
    }
    let TokenTree::Literal(literal) = text else {
        return None;
    };
    let written = literal.to_string();
    let quoted = |text: &str| {
        let text = text.strip_prefix('"')?.strip_suffix('"')?;
        Some(text.to_owned())
    };
    let plain = match written.strip_prefix('r') {
        Some(raw) => quoted(raw),
        None => quoted(&written).filter(|text| !text.contains('\\')),
    };
    let line = match plain {
        Some(plain) => plain,
        None => syn::parse_str::<syn::LitStr>(&written).ok()?.value(),
    };
    // These have another layout.
    (!line.starts_with('/') && !line.contains('\n')).then_some(line)
}

/// `pub name: Type`, on one line.
fn field(tokens: &[TokenTree]) -> Option<String> {
    let colon = tokens.iter().position(|token| is(token, ':'))?;
    let (name, ty) = tokens.split_at_checked(colon)?;
    Some(format!("{}: {}", flat(name)?, flat(ty.get(1..)?)?))
}

/// Tokens on one line: names, paths, types with parameters, tuples. `None`
/// where there is something else among them.
fn flat(tokens: &[TokenTree]) -> Option<String> {
    let mut text = String::new();
    let mut rest = tokens;
    while let Some((token, after)) = rest.split_first() {
        rest = after;
        match token {
            TokenTree::Ident(name) => {
                if text.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '_' | '>' | ')')) {
                    text.push(' ');
                }
                text.push_str(&name.to_string());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                if text.ends_with(['>', ')']) {
                    return None;
                }
                let within: Vec<TokenTree> = group.stream().into_iter().collect();
                text.extend(["(", &flat(&within)?, ")"]);
            }
            TokenTree::Punct(punct) => match (punct.as_char(), after) {
                (':', [next, after @ ..]) if is(next, ':') => {
                    text.push_str("::");
                    rest = after;
                }
                ('<', _) if text.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                    text.push('<');
                }
                ('>', _) if !text.ends_with([' ', '-']) => text.push('>'),
                (',', [_, ..]) if !text.is_empty() => text.push_str(", "),
                _ => return None,
            },
            _ => return None,
        }
    }
    // A trailing comma has gone, or something is missing.
    (!text.is_empty() && !text.ends_with(' ')).then_some(text)
}

fn is(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}
