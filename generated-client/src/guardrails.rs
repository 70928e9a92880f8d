// Generated from spec/openapi.yaml. Do not edit: changes are lost when it is generated again.
//! The operations of `Guardrails`, and what each of them takes and gives.

use std::fmt::Display;

use http::Method;

use crate::models;
use crate::runtime::{
    Call, Client, Decoded, Endpoint, Listed, Operation, Paged, Paging, Reply, holds_call,
    listed, paged, request,
};

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
    /// List your guardrails.
    ///
    /// Returns one page of the guardrails that belong to the authenticated user, with a count of them all.
    /// Requires a management key.
    ///
    /// `GET /guardrails`
    ///
    /// # Parameters
    /// - Optional: [`offset`](ListGuardrailsRequest::offset), [`limit`](ListGuardrailsRequest::limit)
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 500: Something failed on OpenRouter's side.
    ///
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
    pub fn list(&self) -> ListGuardrailsRequest {
        let call = self.client.call(&LIST_GUARDRAILS);
        ListGuardrailsRequest { call }
    }

    /// Set up a new guardrail.
    ///
    /// Adds a guardrail to the authenticated user's account. Only a name is needed; every rule is optional
    /// and can be set later. Requires a management key.
    ///
    /// `POST /guardrails`
    ///
    /// # Parameters
    /// - `body`: The new guardrail's name and rules.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::CreateGuardrail;
    ///
    /// let body = CreateGuardrail::new("My New Guardrail");
    /// let response = client.guardrails().create(body).send().await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, body: models::CreateGuardrail) -> CreateGuardrailRequest {
        let call = self.client.call(&CREATE_GUARDRAIL).json(&body);
        CreateGuardrailRequest { call }
    }

    /// Fetch one guardrail.
    ///
    /// Looks up a guardrail by its ID. Requires a management key.
    ///
    /// `GET /guardrails/{id}`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let request = client.guardrails().get("550e8400-e29b-41d4-a716-446655440000");
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Display) -> GetGuardrailRequest {
        let call = self.client.call(&GET_GUARDRAIL).path("id", &id.to_string());
        GetGuardrailRequest { call }
    }

    /// Change a guardrail.
    ///
    /// Changes the properties present in the request and returns the guardrail as it then stands. Leave out
    /// whatever should stay as it is. Requires a management key.
    ///
    /// `PATCH /guardrails/{id}`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The properties to change, with their new values.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::UpdateGuardrail;
    ///
    /// let body = UpdateGuardrail::new().name("Updated Guardrail Name");
    /// let request = client
    ///     .guardrails()
    ///     .update("550e8400-e29b-41d4-a716-446655440000", body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        id: impl Display,
        body: models::UpdateGuardrail,
    ) -> UpdateGuardrailRequest {
        let call = self
            .client
            .call(&UPDATE_GUARDRAIL)
            .path("id", &id.to_string())
            .json(&body);
        UpdateGuardrailRequest { call }
    }

    /// Remove a guardrail.
    ///
    /// Removes an existing guardrail. Requires a management key.
    ///
    /// `DELETE /guardrails/{id}`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let request = client.guardrails().delete("550e8400-e29b-41d4-a716-446655440000");
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Display) -> DeleteGuardrailRequest {
        let call = self.client.call(&DELETE_GUARDRAIL).path("id", &id.to_string());
        DeleteGuardrailRequest { call }
    }

    /// List key assignments across guardrails.
    ///
    /// Returns one page of the authenticated user's assignments of guardrails to API keys, whichever
    /// guardrail they belong to. Requires a management key.
    ///
    /// `GET /guardrails/assignments/keys`
    ///
    /// # Parameters
    /// - Optional: [`offset`](ListKeyAssignmentsRequest::offset), [`limit`](ListKeyAssignmentsRequest::limit)
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 500: Something failed on OpenRouter's side.
    ///
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
    pub fn list_key_assignments(&self) -> ListKeyAssignmentsRequest {
        let call = self.client.call(&LIST_KEY_ASSIGNMENTS);
        ListKeyAssignmentsRequest { call }
    }

    /// List member assignments across guardrails.
    ///
    /// Returns one page of the authenticated user's assignments of guardrails to organization members,
    /// whichever guardrail they belong to. Requires a management key.
    ///
    /// `GET /guardrails/assignments/members`
    ///
    /// # Parameters
    /// - Optional: [`offset`](ListMemberAssignmentsRequest::offset), [`limit`](ListMemberAssignmentsRequest::limit)
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 500: Something failed on OpenRouter's side.
    ///
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
    pub fn list_member_assignments(&self) -> ListMemberAssignmentsRequest {
        let call = self.client.call(&LIST_MEMBER_ASSIGNMENTS);
        ListMemberAssignmentsRequest {
            call,
        }
    }

    /// List the keys assigned to a guardrail.
    ///
    /// Returns one page of a single guardrail's API key assignments. Requires a management key.
    ///
    /// `GET /guardrails/{id}/assignments/keys`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - Optional: [`offset`](ListGuardrailKeyAssignmentsRequest::offset), [`limit`](ListGuardrailKeyAssignmentsRequest::limit)
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client
    ///     .guardrails()
    ///     .list_guardrail_key_assignments("550e8400-e29b-41d4-a716-446655440000")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_guardrail_key_assignments(
        &self,
        id: impl Display,
    ) -> ListGuardrailKeyAssignmentsRequest {
        let call = self
            .client
            .call(&LIST_GUARDRAIL_KEY_ASSIGNMENTS)
            .path("id", &id.to_string());
        ListGuardrailKeyAssignmentsRequest {
            call,
        }
    }

    /// Assign API keys to a guardrail.
    ///
    /// Places any number of API keys under a guardrail in one call and reports how many were assigned.
    /// Requires a management key.
    ///
    /// `POST /guardrails/{id}/assignments/keys`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The keys to assign.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkAssignKeys;
    ///
    /// let body = BulkAssignKeys::new([
    ///     "c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93",
    /// ]);
    /// let request = client
    ///     .guardrails()
    ///     .bulk_assign_keys("550e8400-e29b-41d4-a716-446655440000", body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_assign_keys(
        &self,
        id: impl Display,
        body: models::BulkAssignKeys,
    ) -> BulkAssignKeysToGuardrailRequest {
        let call = self
            .client
            .call(&BULK_ASSIGN_KEYS_TO_GUARDRAIL)
            .path("id", &id.to_string())
            .json(&body);
        BulkAssignKeysToGuardrailRequest {
            call,
        }
    }

    /// List the members assigned to a guardrail.
    ///
    /// Returns one page of a single guardrail's organization member assignments. Requires a management key.
    ///
    /// `GET /guardrails/{id}/assignments/members`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - Optional: [`offset`](ListGuardrailMemberAssignmentsRequest::offset), [`limit`](ListGuardrailMemberAssignmentsRequest::limit)
    ///
    /// # Errors
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// let mut items = client
    ///     .guardrails()
    ///     .list_guardrail_member_assignments("550e8400-e29b-41d4-a716-446655440000")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_guardrail_member_assignments(
        &self,
        id: impl Display,
    ) -> ListGuardrailMemberAssignmentsRequest {
        let call = self
            .client
            .call(&LIST_GUARDRAIL_MEMBER_ASSIGNMENTS)
            .path("id", &id.to_string());
        ListGuardrailMemberAssignmentsRequest {
            call,
        }
    }

    /// Assign members to a guardrail.
    ///
    /// Places any number of organization members under a guardrail in one call and reports how many were
    /// assigned. Requires a management key.
    ///
    /// `POST /guardrails/{id}/assignments/members`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The members to assign.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkAssignMembers;
    ///
    /// let body = BulkAssignMembers::new(["user_abc123"]);
    /// let request = client
    ///     .guardrails()
    ///     .bulk_assign_members("550e8400-e29b-41d4-a716-446655440000", body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_assign_members(
        &self,
        id: impl Display,
        body: models::BulkAssignMembers,
    ) -> BulkAssignMembersToGuardrailRequest {
        let call = self
            .client
            .call(&BULK_ASSIGN_MEMBERS_TO_GUARDRAIL)
            .path("id", &id.to_string())
            .json(&body);
        BulkAssignMembersToGuardrailRequest {
            call,
        }
    }

    /// Release API keys from a guardrail.
    ///
    /// Ends a guardrail's assignment to any number of API keys in one call and reports how many were
    /// released. Requires a management key.
    ///
    /// `POST /guardrails/{id}/assignments/keys/remove`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The keys to release.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkUnassignKeys;
    ///
    /// let body = BulkUnassignKeys::new([
    ///     "c56454edb818d6b14bc0d61c46025f1450b0f4012d12304ab40aacb519fcbc93",
    /// ]);
    /// let request = client
    ///     .guardrails()
    ///     .bulk_unassign_keys("550e8400-e29b-41d4-a716-446655440000", body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_unassign_keys(
        &self,
        id: impl Display,
        body: models::BulkUnassignKeys,
    ) -> BulkUnassignKeysFromGuardrailRequest {
        let call = self
            .client
            .call(&BULK_UNASSIGN_KEYS_FROM_GUARDRAIL)
            .path("id", &id.to_string())
            .json(&body);
        BulkUnassignKeysFromGuardrailRequest {
            call,
        }
    }

    /// Release members from a guardrail.
    ///
    /// Ends a guardrail's assignment to any number of organization members in one call and reports how many
    /// were released. Requires a management key.
    ///
    /// `POST /guardrails/{id}/assignments/members/remove`
    ///
    /// # Parameters
    /// - `id`: ID of the guardrail to act on. Format: `uuid`.
    /// - `body`: The members to release.
    ///
    /// # Errors
    /// - 400: The request is malformed or a value in it is not acceptable.
    /// - 401: The request carries no key, or one that is not valid here.
    /// - 404: There is no guardrail with this ID.
    /// - 500: Something failed on OpenRouter's side.
    ///
    /// # Example
    /// ```no_run
    /// # async fn example(client: generated_client::Client) -> Result<(), generated_client::Error> {
    /// use generated_client::models::BulkUnassignMembers;
    ///
    /// let body = BulkUnassignMembers::new(["user_abc123"]);
    /// let request = client
    ///     .guardrails()
    ///     .bulk_unassign_members("550e8400-e29b-41d4-a716-446655440000", body);
    /// let response = request.send().await?;
    /// # Ok(()) }
    /// ```
    pub fn bulk_unassign_members(
        &self,
        id: impl Display,
        body: models::BulkUnassignMembers,
    ) -> BulkUnassignMembersFromGuardrailRequest {
        let call = self
            .client
            .call(&BULK_UNASSIGN_MEMBERS_FROM_GUARDRAIL)
            .path("id", &id.to_string())
            .json(&body);
        BulkUnassignMembersFromGuardrailRequest {
            call,
        }
    }
}

/// `GET /guardrails`
static LIST_GUARDRAILS: Endpoint = Endpoint::new(
    "listGuardrails",
    Method::GET,
    "/guardrails",
);

/// A call of `list`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGuardrailsRequest {
    call: Call,
}

impl ListGuardrailsRequest {
    /// How many records to pass over before the page begins.
    ///
    /// Example: `0`
    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }

    /// How many records the page may hold, 100 at most.
    ///
    /// Example: `50`
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }
}

/// The errors that `list` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGuardrailsError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for ListGuardrailsRequest {
    type Output = models::ListGuardrailsResponse;
    type Error = ListGuardrailsError;

    const ENDPOINT: &'static Endpoint = &LIST_GUARDRAILS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(ListGuardrailsError::Unauthorized)),
            500 => Ok(reply.json()?.map(ListGuardrailsError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(ListGuardrailsRequest);

impl Paged for ListGuardrailsRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/data")
        .likely_total("/total_count");
}

paged!(ListGuardrailsRequest);

impl Listed for ListGuardrailsRequest {
    type Item = models::Guardrail;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(ListGuardrailsRequest);

/// `POST /guardrails`
static CREATE_GUARDRAIL: Endpoint = Endpoint::new(
        "createGuardrail",
        Method::POST,
        "/guardrails",
    )
    .success(201);

/// A call of `create`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGuardrailRequest {
    call: Call,
}

/// The errors that `create` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for CreateGuardrailRequest {
    type Output = models::CreateGuardrailResponse;
    type Error = CreateGuardrailError;

    const ENDPOINT: &'static Endpoint = &CREATE_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::CreateGuardrail>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            201 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(CreateGuardrailError::BadRequest)),
            401 => Ok(reply.json()?.map(CreateGuardrailError::Unauthorized)),
            500 => Ok(reply.json()?.map(CreateGuardrailError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(CreateGuardrailRequest);

/// `GET /guardrails/{id}`
static GET_GUARDRAIL: Endpoint = Endpoint::new(
    "getGuardrail",
    Method::GET,
    "/guardrails/{id}",
);

/// A call of `get`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGuardrailRequest {
    call: Call,
}

/// The errors that `get` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetGuardrailError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for GetGuardrailRequest {
    type Output = models::GetGuardrailResponse;
    type Error = GetGuardrailError;

    const ENDPOINT: &'static Endpoint = &GET_GUARDRAIL;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(GetGuardrailError::Unauthorized)),
            404 => Ok(reply.json()?.map(GetGuardrailError::NotFound)),
            500 => Ok(reply.json()?.map(GetGuardrailError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(GetGuardrailRequest);

/// `PATCH /guardrails/{id}`
static UPDATE_GUARDRAIL: Endpoint = Endpoint::new(
    "updateGuardrail",
    Method::PATCH,
    "/guardrails/{id}",
);

/// A call of `update`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateGuardrailRequest {
    call: Call,
}

/// The errors that `update` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for UpdateGuardrailRequest {
    type Output = models::UpdateGuardrailResponse;
    type Error = UpdateGuardrailError;

    const ENDPOINT: &'static Endpoint = &UPDATE_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::UpdateGuardrail>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(UpdateGuardrailError::BadRequest)),
            401 => Ok(reply.json()?.map(UpdateGuardrailError::Unauthorized)),
            404 => Ok(reply.json()?.map(UpdateGuardrailError::NotFound)),
            500 => Ok(reply.json()?.map(UpdateGuardrailError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(UpdateGuardrailRequest);

/// `DELETE /guardrails/{id}`
static DELETE_GUARDRAIL: Endpoint = Endpoint::new(
    "deleteGuardrail",
    Method::DELETE,
    "/guardrails/{id}",
);

/// A call of `delete`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGuardrailRequest {
    call: Call,
}

/// The errors that `delete` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteGuardrailError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for DeleteGuardrailRequest {
    type Output = models::DeleteGuardrailResponse;
    type Error = DeleteGuardrailError;

    const ENDPOINT: &'static Endpoint = &DELETE_GUARDRAIL;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(DeleteGuardrailError::Unauthorized)),
            404 => Ok(reply.json()?.map(DeleteGuardrailError::NotFound)),
            500 => Ok(reply.json()?.map(DeleteGuardrailError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(DeleteGuardrailRequest);

/// `GET /guardrails/assignments/keys`
static LIST_KEY_ASSIGNMENTS: Endpoint = Endpoint::new(
    "listKeyAssignments",
    Method::GET,
    "/guardrails/assignments/keys",
);

/// A call of `list_key_assignments`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListKeyAssignmentsRequest {
    call: Call,
}

impl ListKeyAssignmentsRequest {
    /// How many records to pass over before the page begins.
    ///
    /// Example: `0`
    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }

    /// How many records the page may hold, 100 at most.
    ///
    /// Example: `50`
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }
}

/// The errors that `list_key_assignments` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListKeyAssignmentsError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for ListKeyAssignmentsRequest {
    type Output = models::ListKeyAssignmentsResponse;
    type Error = ListKeyAssignmentsError;

    const ENDPOINT: &'static Endpoint = &LIST_KEY_ASSIGNMENTS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(ListKeyAssignmentsError::Unauthorized)),
            500 => Ok(reply.json()?.map(ListKeyAssignmentsError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(ListKeyAssignmentsRequest);

impl Paged for ListKeyAssignmentsRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/data")
        .likely_total("/total_count");
}

paged!(ListKeyAssignmentsRequest);

impl Listed for ListKeyAssignmentsRequest {
    type Item = models::KeyAssignment;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(ListKeyAssignmentsRequest);

/// `GET /guardrails/assignments/members`
static LIST_MEMBER_ASSIGNMENTS: Endpoint = Endpoint::new(
    "listMemberAssignments",
    Method::GET,
    "/guardrails/assignments/members",
);

/// A call of `list_member_assignments`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMemberAssignmentsRequest {
    call: Call,
}

impl ListMemberAssignmentsRequest {
    /// How many records to pass over before the page begins.
    ///
    /// Example: `0`
    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }

    /// How many records the page may hold, 100 at most.
    ///
    /// Example: `50`
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }
}

/// The errors that `list_member_assignments` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListMemberAssignmentsError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for ListMemberAssignmentsRequest {
    type Output = models::ListMemberAssignmentsResponse;
    type Error = ListMemberAssignmentsError;

    const ENDPOINT: &'static Endpoint = &LIST_MEMBER_ASSIGNMENTS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(ListMemberAssignmentsError::Unauthorized)),
            500 => Ok(reply.json()?.map(ListMemberAssignmentsError::InternalServerError)),
            _ => Ok(None),
        }
    }
}

request!(ListMemberAssignmentsRequest);

impl Paged for ListMemberAssignmentsRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/data")
        .likely_total("/total_count");
}

paged!(ListMemberAssignmentsRequest);

impl Listed for ListMemberAssignmentsRequest {
    type Item = models::MemberAssignment;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(ListMemberAssignmentsRequest);

/// `GET /guardrails/{id}/assignments/keys`
static LIST_GUARDRAIL_KEY_ASSIGNMENTS: Endpoint = Endpoint::new(
    "listGuardrailKeyAssignments",
    Method::GET,
    "/guardrails/{id}/assignments/keys",
);

/// A call of `list_guardrail_key_assignments`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGuardrailKeyAssignmentsRequest {
    call: Call,
}

impl ListGuardrailKeyAssignmentsRequest {
    /// How many records to pass over before the page begins.
    ///
    /// Example: `0`
    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }

    /// How many records the page may hold, 100 at most.
    ///
    /// Example: `50`
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }
}

/// The errors that `list_guardrail_key_assignments` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGuardrailKeyAssignmentsError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for ListGuardrailKeyAssignmentsRequest {
    type Output = models::ListGuardrailKeyAssignmentsResponse;
    type Error = ListGuardrailKeyAssignmentsError;

    const ENDPOINT: &'static Endpoint = &LIST_GUARDRAIL_KEY_ASSIGNMENTS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => Ok(reply.json()?.map(ListGuardrailKeyAssignmentsError::Unauthorized)),
            404 => Ok(reply.json()?.map(ListGuardrailKeyAssignmentsError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(ListGuardrailKeyAssignmentsError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(ListGuardrailKeyAssignmentsRequest);

impl Paged for ListGuardrailKeyAssignmentsRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/data")
        .likely_total("/total_count");
}

paged!(ListGuardrailKeyAssignmentsRequest);

impl Listed for ListGuardrailKeyAssignmentsRequest {
    type Item = models::KeyAssignment;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(ListGuardrailKeyAssignmentsRequest);

/// `POST /guardrails/{id}/assignments/keys`
static BULK_ASSIGN_KEYS_TO_GUARDRAIL: Endpoint = Endpoint::new(
    "bulkAssignKeysToGuardrail",
    Method::POST,
    "/guardrails/{id}/assignments/keys",
);

/// A call of `bulk_assign_keys`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkAssignKeysToGuardrailRequest {
    call: Call,
}

/// The errors that `bulk_assign_keys` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkAssignKeysToGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for BulkAssignKeysToGuardrailRequest {
    type Output = models::BulkAssignKeysResponse;
    type Error = BulkAssignKeysToGuardrailError;

    const ENDPOINT: &'static Endpoint = &BULK_ASSIGN_KEYS_TO_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::BulkAssignKeys>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(BulkAssignKeysToGuardrailError::BadRequest)),
            401 => Ok(reply.json()?.map(BulkAssignKeysToGuardrailError::Unauthorized)),
            404 => Ok(reply.json()?.map(BulkAssignKeysToGuardrailError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(BulkAssignKeysToGuardrailError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(BulkAssignKeysToGuardrailRequest);

/// `GET /guardrails/{id}/assignments/members`
static LIST_GUARDRAIL_MEMBER_ASSIGNMENTS: Endpoint = Endpoint::new(
    "listGuardrailMemberAssignments",
    Method::GET,
    "/guardrails/{id}/assignments/members",
);

/// A call of `list_guardrail_member_assignments`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListGuardrailMemberAssignmentsRequest {
    call: Call,
}

impl ListGuardrailMemberAssignmentsRequest {
    /// How many records to pass over before the page begins.
    ///
    /// Example: `0`
    pub fn offset(mut self, offset: impl Display) -> Self {
        self.call.set_query("offset", &offset.to_string());
        self
    }

    /// How many records the page may hold, 100 at most.
    ///
    /// Example: `50`
    pub fn limit(mut self, limit: impl Display) -> Self {
        self.call.set_query("limit", &limit.to_string());
        self
    }
}

/// The errors that `list_guardrail_member_assignments` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListGuardrailMemberAssignmentsError {
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for ListGuardrailMemberAssignmentsRequest {
    type Output = models::ListGuardrailMemberAssignmentsResponse;
    type Error = ListGuardrailMemberAssignmentsError;

    const ENDPOINT: &'static Endpoint = &LIST_GUARDRAIL_MEMBER_ASSIGNMENTS;

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            401 => {
                Ok(reply.json()?.map(ListGuardrailMemberAssignmentsError::Unauthorized))
            }
            404 => Ok(reply.json()?.map(ListGuardrailMemberAssignmentsError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(ListGuardrailMemberAssignmentsError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(ListGuardrailMemberAssignmentsRequest);

impl Paged for ListGuardrailMemberAssignmentsRequest {
    const PAGING: Paging = Paging::offset("offset")
        .limit("limit")
        .results("/data")
        .likely_total("/total_count");
}

paged!(ListGuardrailMemberAssignmentsRequest);

impl Listed for ListGuardrailMemberAssignmentsRequest {
    type Item = models::MemberAssignment;

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

listed!(ListGuardrailMemberAssignmentsRequest);

/// `POST /guardrails/{id}/assignments/members`
static BULK_ASSIGN_MEMBERS_TO_GUARDRAIL: Endpoint = Endpoint::new(
    "bulkAssignMembersToGuardrail",
    Method::POST,
    "/guardrails/{id}/assignments/members",
);

/// A call of `bulk_assign_members`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkAssignMembersToGuardrailRequest {
    call: Call,
}

/// The errors that `bulk_assign_members` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkAssignMembersToGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for BulkAssignMembersToGuardrailRequest {
    type Output = models::BulkAssignMembersResponse;
    type Error = BulkAssignMembersToGuardrailError;

    const ENDPOINT: &'static Endpoint = &BULK_ASSIGN_MEMBERS_TO_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::BulkAssignMembers>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(BulkAssignMembersToGuardrailError::BadRequest)),
            401 => Ok(reply.json()?.map(BulkAssignMembersToGuardrailError::Unauthorized)),
            404 => Ok(reply.json()?.map(BulkAssignMembersToGuardrailError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(BulkAssignMembersToGuardrailError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(BulkAssignMembersToGuardrailRequest);

/// `POST /guardrails/{id}/assignments/keys/remove`
static BULK_UNASSIGN_KEYS_FROM_GUARDRAIL: Endpoint = Endpoint::new(
    "bulkUnassignKeysFromGuardrail",
    Method::POST,
    "/guardrails/{id}/assignments/keys/remove",
);

/// A call of `bulk_unassign_keys`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUnassignKeysFromGuardrailRequest {
    call: Call,
}

/// The errors that `bulk_unassign_keys` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkUnassignKeysFromGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for BulkUnassignKeysFromGuardrailRequest {
    type Output = models::BulkUnassignKeysResponse;
    type Error = BulkUnassignKeysFromGuardrailError;

    const ENDPOINT: &'static Endpoint = &BULK_UNASSIGN_KEYS_FROM_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::BulkUnassignKeys>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => Ok(reply.json()?.map(BulkUnassignKeysFromGuardrailError::BadRequest)),
            401 => {
                Ok(reply.json()?.map(BulkUnassignKeysFromGuardrailError::Unauthorized))
            }
            404 => Ok(reply.json()?.map(BulkUnassignKeysFromGuardrailError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(BulkUnassignKeysFromGuardrailError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(BulkUnassignKeysFromGuardrailRequest);

/// `POST /guardrails/{id}/assignments/members/remove`
static BULK_UNASSIGN_MEMBERS_FROM_GUARDRAIL: Endpoint = Endpoint::new(
    "bulkUnassignMembersFromGuardrail",
    Method::POST,
    "/guardrails/{id}/assignments/members/remove",
);

/// A call of `bulk_unassign_members`, on its way with `send`.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct BulkUnassignMembersFromGuardrailRequest {
    call: Call,
}

/// The errors that `bulk_unassign_members` documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BulkUnassignMembersFromGuardrailError {
    /// 400: The request is malformed or a value in it is not acceptable.
    BadRequest(models::BadRequestResponse),
    /// 401: The request carries no key, or one that is not valid here.
    Unauthorized(models::UnauthorizedResponse),
    /// 404: There is no guardrail with this ID.
    NotFound(models::NotFoundResponse),
    /// 500: Something failed on OpenRouter's side.
    InternalServerError(models::InternalServerResponse),
}

impl Operation for BulkUnassignMembersFromGuardrailRequest {
    type Output = models::BulkUnassignMembersResponse;
    type Error = BulkUnassignMembersFromGuardrailError;

    const ENDPOINT: &'static Endpoint = &BULK_UNASSIGN_MEMBERS_FROM_GUARDRAIL;

    #[cfg(feature = "validate")]
    const LIMITS: &'static [crate::runtime::validate::Input] = {
        use crate::runtime::validate::limit::*;
        &[body(&[is::<crate::models::BulkUnassignMembers>()])]
    };

    holds_call!();

    fn decode(reply: &Reply) -> Decoded<Self::Output> {
        match reply.status() {
            200 => reply.json(),
            _ => Ok(None),
        }
    }

    fn decode_error(reply: &Reply) -> Decoded<Self::Error> {
        match reply.status() {
            400 => {
                Ok(reply.json()?.map(BulkUnassignMembersFromGuardrailError::BadRequest))
            }
            401 => {
                Ok(
                    reply
                        .json()?
                        .map(BulkUnassignMembersFromGuardrailError::Unauthorized),
                )
            }
            404 => Ok(reply.json()?.map(BulkUnassignMembersFromGuardrailError::NotFound)),
            500 => {
                Ok(
                    reply
                        .json()?
                        .map(BulkUnassignMembersFromGuardrailError::InternalServerError),
                )
            }
            _ => Ok(None),
        }
    }
}

request!(BulkUnassignMembersFromGuardrailRequest);
