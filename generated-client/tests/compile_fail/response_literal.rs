// Members may be added to a response, so it is not built or taken apart member by member.

use generated_client::models::DeleteGuardrailResponse;

fn build() -> DeleteGuardrailResponse {
    DeleteGuardrailResponse {
        deleted: true,
        extra: Default::default(),
    }
}

fn take_apart(response: DeleteGuardrailResponse) -> bool {
    let DeleteGuardrailResponse { deleted, extra: _ } = response;
    deleted
}

fn main() {}
