//! Mistakes that the compiler finds, each with what it says.
//!
//! `TRYBUILD=overwrite cargo test -p generated-client --test compile_fail` writes the messages anew, for
//! example for another release of Rust.

#[test]
fn mistakes_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
