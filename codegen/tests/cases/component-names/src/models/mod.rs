// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    _1st, a_b_c_d, crab, dot_dot_dot, foo_bar, foo_bar_dashed, foo_bar_dotted, foo_bar_inner, foo_bar_model,
    generic_list_t, https_server_v2, unicode, user, user2, user_model, user_upper, wen_shu,
);
