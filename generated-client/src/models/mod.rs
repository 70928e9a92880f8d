// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    bad_request_response, bad_request_response_error_data, bulk_assign_keys, bulk_assign_keys_response,
    bulk_assign_members, bulk_assign_members_response, bulk_unassign_keys, bulk_unassign_keys_response,
    bulk_unassign_members, bulk_unassign_members_response, create_guardrail, create_guardrail_response,
    delete_guardrail_response, get_guardrail_response, guardrail, internal_server_response,
    internal_server_response_error_data, key_assignment, list_guardrail_key_assignments_response,
    list_guardrail_member_assignments_response, list_guardrails_response, list_key_assignments_response,
    list_member_assignments_response, member_assignment, not_found_response, not_found_response_error_data,
    reset_interval, unauthorized_response, unauthorized_response_error_data, update_guardrail,
    update_guardrail_response,
);
