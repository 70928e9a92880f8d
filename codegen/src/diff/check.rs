//! The kinds of change that are told apart.

macro_rules! checks {
    ($($name:ident $id:literal $about:literal,)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Check {
            $(#[doc = $about] $name,)*
        }

        impl Check {
            /// All kinds, in the order in which they are told.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name of the kind, which stays what it is.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$name => $id,)*
                }
            }

            /// What it is, in a few words.
            pub fn about(self) -> &'static str {
                match self {
                    $(Self::$name => $about,)*
                }
            }
        }
    };
}

checks! {
    ApiDescribed "api-described" "The title, version or description of the API changed",
    EnvironmentChanged "environment-changed" "`from_env` reads another environment variable",
    CredentialAdded "credential-added" "There is one more way to give a credential",
    CredentialRemoved "credential-removed" "There is one way less to give a credential",
    CredentialRenamed "credential-renamed" "A credential is given by another method",
    CredentialChanged "credential-changed" "A credential travels, or is obtained, differently",
    SecurityTightened "security-tightened" "A call needs a proof that it did not need",
    SecurityLoosened "security-loosened" "A call can be made with a proof less",
    ServerAdded "server-added" "There is one more server to choose",
    ServerRemoved "server-removed" "There is one server less to choose",
    ServerChanged "server-changed" "A server has another address, or other parts to choose",
    ServerDefault "server-default" "Calls go elsewhere when nothing is chosen",
    GlobalAdded "global-added" "The client holds one more parameter",
    GlobalRemoved "global-removed" "The client holds one parameter less",
    GlobalRetyped "global-retyped" "A parameter of the client takes another type",
    RetryChanged "retry-changed" "What is tried again, or when, changed",
    HeaderAdded "header-added" "One more header of responses has a method",
    HeaderRemoved "header-removed" "One header of responses less has a method",
    HeaderRetyped "header-retyped" "The method for a header gives another type",
    WebhookAdded "webhook-added" "One more webhook or callback can be decoded",
    WebhookRemoved "webhook-removed" "One webhook or callback less can be decoded",
    WebhookRetyped "webhook-retyped" "A webhook or callback has another type",
    ResourceAdded "resource-added" "There is one more group of operations",
    ResourceRemoved "resource-removed" "There is one group of operations less",
    ResourceRenamed "resource-renamed" "A group of operations is called differently",
    OperationAdded "operation-added" "There is one more method",
    OperationRemoved "operation-removed" "There is one method less",
    OperationRenamed "operation-renamed" "A method, or a type of its own, is called differently",
    OperationMoved "operation-moved" "A method calls another address",
    OperationDeprecated "operation-deprecated" "A method should no longer be used",
    OperationRevived "operation-revived" "A method may be used again",
    OperationDescribed "operation-described" "The comment of a method changed",
    ParameterAdded "parameter-added" "A call can say one thing more",
    ParameterRequiredAdded "parameter-required-added" "A call must say one thing more",
    ParameterRemoved "parameter-removed" "A call can say one thing less",
    ParameterRenamed "parameter-renamed" "A setter is called differently",
    ParameterRequired "parameter-required" "What a call could say it must say",
    ParameterOptional "parameter-optional" "What a call had to say it can leave out",
    ParametersReordered "parameters-reordered" "The arguments of a method changed places",
    ParameterRetyped "parameter-retyped" "A parameter takes another type",
    ParameterWidened "parameter-widened" "A parameter takes whatever it took, and more",
    ParameterWritten "parameter-written" "A parameter travels in another place or way",
    ParameterFormat "parameter-format" "The text of a parameter has another format",
    ParameterDefault "parameter-default" "What is meant when a parameter is left out changed",
    ParameterDeprecated "parameter-deprecated" "A parameter should no longer be used",
    ParameterRevived "parameter-revived" "A parameter may be used again",
    ParameterDescribed "parameter-described" "The comment of a parameter changed",
    BodyAdded "body-added" "A call can have a body",
    BodyRequiredAdded "body-required-added" "A call must have a body",
    BodyRemoved "body-removed" "A call has no body any more",
    BodyRequired "body-required" "The body that a call could have it must have",
    BodyOptional "body-optional" "The body that a call had to have it can leave out",
    BodyRetyped "body-retyped" "A body has another type",
    BodyMediaAdded "body-media-added" "A body can have one more media type",
    BodyMediaRemoved "body-media-removed" "A body can have one media type less",
    BodyWritten "body-written" "A form is written differently",
    BodyDescribed "body-described" "The comment of a body changed",
    OutputRetyped "output-retyped" "A call gives another type",
    SuccessAdded "success-added" "One more status is a success",
    SuccessRemoved "success-removed" "One status less is a success",
    ErrorAdded "error-added" "One more status is a documented error",
    ErrorRemoved "error-removed" "One status less is a documented error",
    ErrorRetyped "error-retyped" "A documented error has another type",
    ReplyRenamed "reply-renamed" "A variant for a response is called differently",
    ReplyMedia "reply-media" "A response has another media type of the same type",
    ReplyDescribed "reply-described" "The comment of a response changed",
    PagingAdded "paging-added" "The pages of a call can be followed",
    PagingRemoved "paging-removed" "The pages of a call can no longer be followed",
    PagingChanged "paging-changed" "Pages are followed in another way",
    ItemsRetyped "items-retyped" "Pages have results of another type",
    StreamAdded "stream-added" "A call can give its results as they arrive",
    StreamRemoved "stream-removed" "A call no longer gives its results as they arrive",
    StreamChanged "stream-changed" "A stream is cut, or made, differently",
    DownloadAdded "download-added" "A result can be read piece by piece",
    DownloadRemoved "download-removed" "A result can no longer be read piece by piece",
    TypeAdded "type-added" "There is one more type",
    TypeRemoved "type-removed" "There is one type less",
    TypeRenamed "type-renamed" "A type is called differently",
    AliasRemoved "alias-removed" "An old name is no alias any more",
    TypeChanged "type-changed" "A type is another kind of thing",
    TypeRetyped "type-retyped" "The type behind a name is another one",
    TypeSent "type-sent" "A type can be built, as it is sent now",
    TypeUnsent "type-unsent" "A type can no longer be built, as it is not sent any more",
    TypeDeprecated "type-deprecated" "A type should no longer be used",
    TypeDescribed "type-described" "The comment of a type changed",
    FieldAdded "field-added" "A type has one more field",
    FieldRequiredAdded "field-required-added" "A type that is sent has one more field that must be given",
    FieldRemoved "field-removed" "A type has one field less",
    FieldRenamed "field-renamed" "A field is called differently",
    FieldRewired "field-rewired" "A field of the same name is another member on the wire",
    FieldRequired "field-required" "A field that could be absent must be there",
    FieldOptional "field-optional" "A field that had to be there can be absent",
    FieldNullable "field-nullable" "A field can be null",
    FieldNotNullable "field-not-nullable" "A field can no longer be null",
    FieldRetyped "field-retyped" "A field has another type",
    FieldsReordered "fields-reordered" "The arguments of a constructor changed places",
    ConstructorChanged "constructor-changed" "A constructor takes other arguments for the same fields",
    FieldFormat "field-format" "The text of a field has another format of the same type",
    FieldDefault "field-default" "What is meant when a field is left out changed",
    FieldDeprecated "field-deprecated" "A field should no longer be used",
    FieldRevived "field-revived" "A field may be used again",
    FieldDescribed "field-described" "The comment of a field changed",
    ConstantChanged "constant-changed" "A member with one possible text has another one, came or went",
    ExtraRetyped "extra-retyped" "Members without a field have another type",
    ValueAdded "value-added" "An enum has one more value",
    ValueRemoved "value-removed" "An enum has one value less",
    ValueRenamed "value-renamed" "A value of an enum is called differently",
    ValueRewired "value-rewired" "A value of an enum is another text on the wire",
    ValueDescribed "value-described" "The comment of a value changed",
    VariantAdded "variant-added" "A union has one more type",
    VariantRemoved "variant-removed" "A union has one type less",
    VariantRetyped "variant-retyped" "A variant of a union holds another type",
    VariantTagged "variant-tagged" "The variants of a union are told apart differently",
    LimitsTightened "limits-tightened" "Less is allowed than the type says",
    LimitsLoosened "limits-loosened" "More is allowed than before",
    LimitsChanged "limits-changed" "Something else is allowed than before",
    ValidateAdded "validate-added" "A type has the method `validate` now",
    ValidateRemoved "validate-removed" "A type has no method `validate` any more",
}
