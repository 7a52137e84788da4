// Nothing is asked of other machines: no validator, no address from the query string.
SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#reader",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  queryConfigEnabled: false,
  tryItOutEnabled: true,
  validatorUrl: null,
});
