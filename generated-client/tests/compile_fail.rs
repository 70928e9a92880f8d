//! Mistakes that the compiler finds, each with what it says.
//!
//! `TRYBUILD=overwrite cargo test -p generated-client --test compile_fail` writes the messages anew, for
//! example for another release of Rust.

#[test]
fn mistakes_do_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/compile_fail/*.rs");
    if cfg!(feature = "mock") {
        cases.compile_fail("tests/compile_fail/mock/*.rs");
    }
}
