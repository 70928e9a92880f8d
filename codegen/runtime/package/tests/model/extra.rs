//! What is kept of the members that the document does not name.

use serde_json::json;

use crate::runtime::model::Extra;

#[test]
fn it_costs_a_pointer() {
    assert_eq!(size_of::<Extra>(), size_of::<usize>());
}

#[test]
fn members_come_and_go() {
    let mut extra = Extra::new();
    assert!(extra.is_empty());
    assert_eq!(extra.insert("a", 1), None);
    assert_eq!(extra.insert("a", "x"), Some(json!(1)));
    assert_eq!(extra.insert("b", json!([])), None);
    assert_eq!(extra.len(), 2);
    assert_eq!(extra.get("a"), Some(&json!("x")));
    assert_eq!(extra.get("c"), None);
    let names: Vec<_> = extra.iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(extra.remove("a"), Some(json!("x")));
    assert_eq!(extra.remove("a"), None);
    assert_eq!(extra.remove("b"), Some(json!([])));
    assert!(extra.is_empty());
    assert_eq!(extra, Extra::default());
    assert_eq!(extra.remove("b"), None);
    assert_eq!(extra.iter().count(), 0);
}

#[test]
fn it_shows_its_members() {
    let extra: Extra = [("a", json!(1)), ("b", json!(null))].into_iter().collect();
    assert_eq!(format!("{extra:?}"), r#"{"a": Number(1), "b": Null}"#);
    assert_eq!(extra.clone(), extra);
    assert_eq!(format!("{:?}", Extra::new()), "{}");
}
