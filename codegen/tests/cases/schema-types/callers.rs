//! What callers write for types of other crates.

use std::net::IpAddr;

use schema_types::models::Release;
use schema_types::runtime::Typed;
use schema_types::{Client, Error, indexmap, semver};

async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    let host: IpAddr = "127.0.0.1".parse()?;
    let releases = client
        .releases()
        .list(Typed::new(&host)?)
        .since(Typed::new(&semver::Version::new(1, 2, 3))?);
    for release in releases.send().await? {
        let json = release.version.json().clone();
        let Release {
            version,
            range,
            counts,
            ..
        } = release;
        let (version, range): (semver::Version, semver::VersionReq) =
            (version.parse()?, range.parse()?);
        let counts = counts
            .into_option()
            .map(|counts| counts.parse())
            .transpose()?;
        println!(
            "{version} {range} {:?} {json}",
            counts.and_then(|counts| counts.get("main").copied())
        );
    }
    let counts = indexmap::IndexMap::from([("main".to_owned(), 1_u64)]);
    Ok(client
        .releases()
        .set_counts(Typed::new(&counts)?)
        .send()
        .await
        .map_err(Error::from)?)
}

fn main() {
    let _ = example;
}
