// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Guardrails`, and what each of them takes and gives.

use std::fmt::Display;

use crate::models;
use crate::runtime::{Client, Paging, listed, operation, paged};

impl Client {
    /// Set spending, provider, model and data-retention rules, and assign them to keys and members.
    pub fn guardrails(&self) -> Guardrails {
        Guardrails { client: self.clone() }
    }
}

/// Set spending, provider, model and data-retention rules, and assign them to keys and members.
#[derive(Clone, Debug)]
pub struct Guardrails {
    client: Client,
}

impl Guardrails {
    /// List your guardrails. `GET /guardrails`
    ///
    /// Returns one page of the guardrails that belong to the authenticated user, with a count of them all.
    /// Requires a management key.
    /// - Optional: [`offset`](ListGuardrailsRequest::offset), [`limit`](ListGuardrailsRequest::limit)
    /// # Errors
    /// 401: The request carries no key, or one that is not valid here. 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client.guardrails().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self) -> ListGuardrailsRequest { self.client.start().request() }

    /// Set up a new guardrail. `POST /guardrails`
    ///
    /// Adds a guardrail to the authenticated user's account. Only a name is needed; every rule is optional
    /// and can be set later. Requires a management key.
    /// - `body`: The new guardrail's name and rules.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::CreateGuardrail;
    ///
    /// let response = client.guardrails().create(CreateGuardrail::new("My New Guardrail")).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::CreateGuardrail) -> CreateGuardrailRequest {
        self.client.start().json(&body).request()
    }

    /// Fetch one guardrail. `GET /guardrails/{id}`
    ///
    /// Looks up a guardrail by its ID. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let response = client.guardrails().get("550e8400-e29b-41d4-a716-446655440000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetGuardrailRequest { self.client.start().at(&[("id", &id)]).request() }

    /// Change a guardrail. `PATCH /guardrails/{id}`
    ///
    /// Changes the properties present in the request and returns the guardrail as it then stands. Leave out
    /// whatever should stay as it is. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The properties to change, with their new values.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::UpdateGuardrail;
    ///
    /// let body = UpdateGuardrail::new().name("Updated Guardrail Name");
    /// let response = client.guardrails().update("550e8400-e29b-41d4-a716-446655440000", body).send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, id: impl Display, body: models::UpdateGuardrail) -> UpdateGuardrailRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// Remove a guardrail. `DELETE /guardrails/{id}`
    ///
    /// Removes an existing guardrail. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let response = client.guardrails().delete("550e8400-e29b-41d4-a716-446655440000").send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeleteGuardrailRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// List key assignments across guardrails. `GET /guardrails/assignments/keys`
    ///
    /// Returns one page of the authenticated user's assignments of guardrails to API keys, whichever
    /// guardrail they belong to. Requires a management key.
    /// - Optional: [`offset`](ListKeyAssignmentsRequest::offset), [`limit`](ListKeyAssignmentsRequest::limit)
    /// # Errors
    /// 401: The request carries no key, or one that is not valid here. 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client.guardrails().list_key_assignments().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_key_assignments(&self) -> ListKeyAssignmentsRequest { self.client.start().request() }

    /// List member assignments across guardrails. `GET /guardrails/assignments/members`
    ///
    /// Returns one page of the authenticated user's assignments of guardrails to organization members,
    /// whichever guardrail they belong to. Requires a management key.
    /// - Optional: [`offset`](ListMemberAssignmentsRequest::offset), [`limit`](ListMemberAssignmentsRequest::limit)
    /// # Errors
    /// 401: The request carries no key, or one that is not valid here. 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client.guardrails().list_member_assignments().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_member_assignments(&self) -> ListMemberAssignmentsRequest { self.client.start().request() }

    /// List the keys assigned to a guardrail. `GET /guardrails/{id}/assignments/keys`
    ///
    /// Returns one page of a single guardrail's API key assignments. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - Optional: [`offset`](ListGuardrailKeyAssignmentsRequest::offset), [`limit`](ListGuardrailKeyAssignmentsRequest::limit)
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client.guardrails()
    ///     .list_guardrail_key_assignments("550e8400-e29b-41d4-a716-446655440000").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_guardrail_key_assignments(&self, id: impl Display) -> ListGuardrailKeyAssignmentsRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Assign API keys to a guardrail. `POST /guardrails/{id}/assignments/keys`
    ///
    /// Places any number of API keys under a guardrail in one call and reports how many were assigned.
    /// Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The keys to assign.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkAssignKeys;
    ///
    /// let response = client.guardrails()
    ///     .bulk_assign_keys(
    ///         "550e8400-e29b-41d4-a716-446655440000",
    ///         BulkAssignKeys::new(["c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93"]),
    ///     ).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_assign_keys(&self, id: impl Display, body: models::BulkAssignKeys) -> BulkAssignKeysToGuardrailRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// List the members assigned to a guardrail. `GET /guardrails/{id}/assignments/members`
    ///
    /// Returns one page of a single guardrail's organization member assignments. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - Optional: [`offset`](ListGuardrailMemberAssignmentsRequest::offset), [`limit`](ListGuardrailMemberAssignmentsRequest::limit)
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client.guardrails()
    ///     .list_guardrail_member_assignments("550e8400-e29b-41d4-a716-446655440000").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_guardrail_member_assignments(&self, id: impl Display) -> ListGuardrailMemberAssignmentsRequest {
        self.client.start().at(&[("id", &id)]).request()
    }

    /// Assign members to a guardrail. `POST /guardrails/{id}/assignments/members`
    ///
    /// Places any number of organization members under a guardrail in one call and reports how many were
    /// assigned. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The members to assign.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkAssignMembers;
    ///
    /// let body = BulkAssignMembers::new(["user_abc123"]);
    /// let response = client.guardrails().bulk_assign_members("550e8400-e29b-41d4-a716-446655440000", body)
    ///     .send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_assign_members(
        &self, id: impl Display, body: models::BulkAssignMembers,
    ) -> BulkAssignMembersToGuardrailRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// Release API keys from a guardrail. `POST /guardrails/{id}/assignments/keys/remove`
    ///
    /// Ends a guardrail's assignment to any number of API keys in one call and reports how many were
    /// released. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The keys to release.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkUnassignKeys;
    ///
    /// let response = client.guardrails()
    ///     .bulk_unassign_keys(
    ///         "550e8400-e29b-41d4-a716-446655440000",
    ///         BulkUnassignKeys::new(["c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93"]),
    ///     ).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_unassign_keys(
        &self, id: impl Display, body: models::BulkUnassignKeys,
    ) -> BulkUnassignKeysFromGuardrailRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }

    /// Release members from a guardrail. `POST /guardrails/{id}/assignments/members/remove`
    ///
    /// Ends a guardrail's assignment to any number of organization members in one call and reports how many
    /// were released. Requires a management key.
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The members to release.
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkUnassignMembers;
    ///
    /// let body = BulkUnassignMembers::new(["user_abc123"]);
    /// let response = client.guardrails()
    ///     .bulk_unassign_members("550e8400-e29b-41d4-a716-446655440000", body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_unassign_members(
        &self, id: impl Display, body: models::BulkUnassignMembers,
    ) -> BulkUnassignMembersFromGuardrailRequest {
        self.client.start().at(&[("id", &id)]).json(&body).request()
    }
}

operation! {
    pub struct ListGuardrailsRequest = GET "/guardrails" as "listGuardrails";
    type Output = models::ListGuardrailsResponse: 200 => json;
    enum Error = ListGuardrailsError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}
impl ListGuardrailsRequest {
    /// How many records to pass over before the page begins. Example: `0`
    pub fn offset(self, offset: impl Display) -> Self { Self { call: self.call.query("offset", &offset.to_string()) } }
    /// How many records the page may hold, 100 at most. Example: `50`
    pub fn limit(self, limit: impl Display) -> Self { Self { call: self.call.query("limit", &limit.to_string()) } }
}

paged!(ListGuardrailsRequest, Paging::offset("offset").limit("limit").results("/data").likely_total("/total_count"));
listed!(ListGuardrailsRequest, models::Guardrail, |page| page.data);

operation! {
    pub struct CreateGuardrailRequest = POST "/guardrails" as "createGuardrail", success(201);
    type Output = models::CreateGuardrailResponse: 201 => json;
    enum Error = CreateGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::CreateGuardrail>()])];
}

operation! {
    pub struct GetGuardrailRequest = GET "/guardrails/{id}" as "getGuardrail";
    type Output = models::GetGuardrailResponse: 200 => json;
    enum Error = GetGuardrailError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}

operation! {
    pub struct UpdateGuardrailRequest = PATCH "/guardrails/{id}" as "updateGuardrail";
    type Output = models::UpdateGuardrailResponse: 200 => json;
    enum Error = UpdateGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::UpdateGuardrail>()])];
}

operation! {
    pub struct DeleteGuardrailRequest = DELETE "/guardrails/{id}" as "deleteGuardrail";
    type Output = models::DeleteGuardrailResponse: 200 => json;
    enum Error = DeleteGuardrailError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}

operation! {
    pub struct ListKeyAssignmentsRequest = GET "/guardrails/assignments/keys" as "listKeyAssignments";
    type Output = models::ListKeyAssignmentsResponse: 200 => json;
    enum Error = ListKeyAssignmentsError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}
impl ListKeyAssignmentsRequest {
    /// How many records to pass over before the page begins. Example: `0`
    pub fn offset(self, offset: impl Display) -> Self { Self { call: self.call.query("offset", &offset.to_string()) } }
    /// How many records the page may hold, 100 at most. Example: `50`
    pub fn limit(self, limit: impl Display) -> Self { Self { call: self.call.query("limit", &limit.to_string()) } }
}

paged!(
    ListKeyAssignmentsRequest,
    Paging::offset("offset").limit("limit").results("/data").likely_total("/total_count")
);
listed!(ListKeyAssignmentsRequest, models::KeyAssignment, |page| page.data);

operation! {
    pub struct ListMemberAssignmentsRequest = GET "/guardrails/assignments/members" as "listMemberAssignments";
    type Output = models::ListMemberAssignmentsResponse: 200 => json;
    enum Error = ListMemberAssignmentsError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}
impl ListMemberAssignmentsRequest {
    /// How many records to pass over before the page begins. Example: `0`
    pub fn offset(self, offset: impl Display) -> Self { Self { call: self.call.query("offset", &offset.to_string()) } }
    /// How many records the page may hold, 100 at most. Example: `50`
    pub fn limit(self, limit: impl Display) -> Self { Self { call: self.call.query("limit", &limit.to_string()) } }
}

paged!(
    ListMemberAssignmentsRequest,
    Paging::offset("offset").limit("limit").results("/data").likely_total("/total_count")
);
listed!(ListMemberAssignmentsRequest, models::MemberAssignment, |page| page.data);

operation! {
    pub struct ListGuardrailKeyAssignmentsRequest
        = GET "/guardrails/{id}/assignments/keys" as "listGuardrailKeyAssignments";
    type Output = models::ListGuardrailKeyAssignmentsResponse: 200 => json;
    enum Error = ListGuardrailKeyAssignmentsError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}
impl ListGuardrailKeyAssignmentsRequest {
    /// How many records to pass over before the page begins. Example: `0`
    pub fn offset(self, offset: impl Display) -> Self { Self { call: self.call.query("offset", &offset.to_string()) } }
    /// How many records the page may hold, 100 at most. Example: `50`
    pub fn limit(self, limit: impl Display) -> Self { Self { call: self.call.query("limit", &limit.to_string()) } }
}

paged!(
    ListGuardrailKeyAssignmentsRequest,
    Paging::offset("offset").limit("limit").results("/data").likely_total("/total_count")
);
listed!(ListGuardrailKeyAssignmentsRequest, models::KeyAssignment, |page| page.data);

operation! {
    pub struct BulkAssignKeysToGuardrailRequest
        = POST "/guardrails/{id}/assignments/keys" as "bulkAssignKeysToGuardrail";
    type Output = models::BulkAssignKeysResponse: 200 => json;
    enum Error = BulkAssignKeysToGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::BulkAssignKeys>()])];
}

operation! {
    pub struct ListGuardrailMemberAssignmentsRequest
        = GET "/guardrails/{id}/assignments/members" as "listGuardrailMemberAssignments";
    type Output = models::ListGuardrailMemberAssignmentsResponse: 200 => json;
    enum Error = ListGuardrailMemberAssignmentsError {
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
}
impl ListGuardrailMemberAssignmentsRequest {
    /// How many records to pass over before the page begins. Example: `0`
    pub fn offset(self, offset: impl Display) -> Self { Self { call: self.call.query("offset", &offset.to_string()) } }
    /// How many records the page may hold, 100 at most. Example: `50`
    pub fn limit(self, limit: impl Display) -> Self { Self { call: self.call.query("limit", &limit.to_string()) } }
}

paged!(
    ListGuardrailMemberAssignmentsRequest,
    Paging::offset("offset").limit("limit").results("/data").likely_total("/total_count")
);
listed!(ListGuardrailMemberAssignmentsRequest, models::MemberAssignment, |page| page.data);

operation! {
    pub struct BulkAssignMembersToGuardrailRequest
        = POST "/guardrails/{id}/assignments/members" as "bulkAssignMembersToGuardrail";
    type Output = models::BulkAssignMembersResponse: 200 => json;
    enum Error = BulkAssignMembersToGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::BulkAssignMembers>()])];
}

operation! {
    pub struct BulkUnassignKeysFromGuardrailRequest
        = POST "/guardrails/{id}/assignments/keys/remove" as "bulkUnassignKeysFromGuardrail";
    type Output = models::BulkUnassignKeysResponse: 200 => json;
    enum Error = BulkUnassignKeysFromGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::BulkUnassignKeys>()])];
}

operation! {
    pub struct BulkUnassignMembersFromGuardrailRequest
        = POST "/guardrails/{id}/assignments/members/remove" as "bulkUnassignMembersFromGuardrail";
    type Output = models::BulkUnassignMembersResponse: 200 => json;
    enum Error = BulkUnassignMembersFromGuardrailError {
        /// 400: The request is malformed or a value in it is not acceptable.
        BadRequest(models::BadRequestResponse) = 400 => json,
        /// 401: The request carries no key, or one that is not valid here.
        Unauthorized(models::UnauthorizedResponse) = 401 => json,
        /// 404: There is no guardrail with this ID.
        NotFound(models::NotFoundResponse) = 404 => json,
        /// 500: Something failed on OpenRouter's side.
        InternalServerError(models::InternalServerResponse) = 500 => json,
    }
    limits [body(&[is::<models::BulkUnassignMembers>()])];
}
