//! Lists: page by page, item by item, and from where an earlier run stopped.
//!
//! ```text
//! OPENROUTER_API_KEY=… cargo run -p generated-client --example pagination
//! ```

use generated_client::models::CreateGuardrail;
use generated_client::runtime::PageCursor;
use generated_client::{Client, Error};

#[tokio::main]
async fn main() -> Result<(), Error> {
    let guardrails = Client::from_env()?.guardrails();
    for name in ["one", "two", "three", "four", "five"] {
        let new = CreateGuardrail::new(name);
        guardrails.create(new).send().await?;
    }

    // Items, each page fetched when it is needed.
    let mut items = guardrails.list().limit(2).items();
    while let Some(guardrail) = items.next().await {
        println!("{}", guardrail?.name);
    }

    // Pages, for what they say besides, and no more than two of them.
    let mut pages = guardrails.list().limit(2).pages().max_pages(2);
    while let Some(page) = pages.next().await {
        let page = page?;
        println!("{} of {}", page.data.len(), page.total_count);
    }

    // Where it stands can be kept, in a file or a job's state, and taken up again.
    let kept = pages.cursor().to_string();
    let cursor: PageCursor = kept.parse().expect("it was written by a cursor");
    let rest = guardrails.list().limit(2).items().resume(&cursor);
    for guardrail in rest.try_collect().await? {
        println!("and {}", guardrail.name);
    }
    Ok(())
}
