//! Which operations the page shows: of each kind the one that takes least.

use crate::emit::Context;
use crate::emit::example::{End, Target};
use crate::ir::Content;

/// The operations to show.
pub struct Chosen<'a> {
    /// What most people would try first.
    pub first: Option<Target<'a>>,
    /// One with a documented error, and which that is.
    pub fails: Option<(Target<'a>, usize)>,
    /// One that comes in pages.
    pub lists: Option<Target<'a>>,
    /// One that is a stream.
    pub streams: Option<Target<'a>>,
    /// One that can be read piece by piece.
    pub downloads: Option<Target<'a>>,
    /// One to make a double of.
    pub mocked: Option<Target<'a>>,
}

impl<'a> Chosen<'a> {
    /// Those of an API.
    pub fn new(context: Context<'a>) -> Self {
        let mut all: Vec<_> = Target::all(context).collect();
        all.sort_by_cached_key(|target| effort(context, *target));
        let find = |fits: &dyn Fn(&Target<'a>) -> bool| all.iter().copied().find(|one| fits(one));
        let end = |target: &Target<'a>| End::of(context, *target);
        let whole = |target: &Target<'a>| {
            let stream = target.operation.stream.as_ref();
            !stream.is_some_and(|stream| stream.alone)
        };
        let answers = |target: &Target<'a>| end(target) == End::Response && whole(target);
        let fails = all
            .iter()
            .filter(|target| answers(target) || end(target) == End::Done)
            .find_map(|target| Some((*target, telling(target)?)));
        Self {
            first: find(&|target| end(target) == End::Items).or_else(|| find(&|_| true)),
            fails,
            lists: find(&|target| end(target) == End::Items)
                .or_else(|| find(&|target| end(target) == End::Pages)),
            streams: find(&|target| end(target) == End::Events),
            downloads: find(&|target| target.operation.download.is_some()),
            mocked: find(&|target| answers(target) && shows(target)).or_else(|| find(&answers)),
        }
    }
}

/// What speaks against an operation, the worst first.
fn effort(context: Context<'_>, target: Target<'_>) -> (bool, bool, usize, bool, bool) {
    let operation = target.operation;
    let required = operation.params.iter().filter(|param| param.required);
    let end = End::of(context, target);
    (
        operation.docs.deprecated,
        operation.method != "GET",
        required.count(),
        operation.body.is_some(),
        end == End::Done,
    )
}

/// The documented error of an operation that is worth most to its callers.
fn telling(target: &Target<'_>) -> Option<usize> {
    let wished = [404, 400, 422, 409, 403, 402];
    let errors = &target.operation.errors;
    let place = |status: u16| {
        errors.iter().position(|reply| {
            let statuses = reply.statuses.as_ref();
            let json = matches!(reply.content, Content::Json(_));
            json && statuses.is_some_and(|all| *all.start() == status && *all.end() == status)
        })
    };
    wished.into_iter().find_map(place)
}

/// Whether the document has an example of the answer.
fn shows(target: &Target<'_>) -> bool {
    let success = target.operation.success.first();
    success.is_some_and(|reply| reply.example.is_some())
}
