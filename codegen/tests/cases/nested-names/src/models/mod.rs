// Generated from openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The types that requests and responses are made of.

use crate::runtime::model::files;

files!(
    api_key_ids, chat_error, create_message, input, issue, listed, message_created_event, message_deleted_event,
    message_event, priority, review, tick,
);
