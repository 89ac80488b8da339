// Everything Klarsyn needs in Azure: an identity, a private network, a database, a vault for the one secret, the web app,
// its logs, and the registration of the bot. Only the web app can be reached from outside.

@description('Begins the names of all resources.')
@minLength(4)
@maxLength(20)
param baseName string

@description('The name that people see in Teams.')
@maxLength(42)
param botDisplayName string

@description('KLARSYN_TENANTS: the tenants that may use the bot, with commas between their ids.')
@minLength(36)
param tenants string

@description('KLARSYN_ADMINS: Entra object ids of the administrators, with commas between them. May be empty.')
param admins string = ''

@description('Password of the database, made for it and kept in the vault.')
@secure()
@minLength(16)
param databasePassword string

@description('Plan of the web app. P0v3 is the smallest that is meant for production.')
param planSku string = 'P0v3'

@description('How many instances of the web app. They share the database and nothing else.')
@minValue(1)
@maxValue(30)
param instances int = 1

param location string = resourceGroup().location

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: baseName
  location: location
}

module network 'network.bicep' = {
  name: 'klarsyn-network'
  params: {
    baseName: baseName
    location: location
  }
}

module database 'database.bicep' = {
  name: 'klarsyn-database'
  params: {
    baseName: baseName
    location: location
    password: databasePassword
    subnetId: network.outputs.databaseSubnetId
    dnsZoneId: network.outputs.databaseDnsZoneId
  }
}

module vault 'vault.bicep' = {
  name: 'klarsyn-vault'
  params: {
    baseName: baseName
    location: location
    readerPrincipalId: identity.properties.principalId
    subnetId: network.outputs.endpointSubnetId
    dnsZoneId: network.outputs.vaultDnsZoneId
    databaseUrl: 'postgres://${database.outputs.user}:${uriComponent(databasePassword)}@${database.outputs.host}:5432/${database.outputs.database}?sslmode=verify-full'
  }
}

module web 'web.bicep' = {
  name: 'klarsyn-web'
  params: {
    baseName: baseName
    location: location
    planSku: planSku
    instances: instances
    subnetId: network.outputs.webSubnetId
    identityId: identity.id
    identityClientId: identity.properties.clientId
    databaseUrlSecret: vault.outputs.databaseUrlSecret
    tenants: tenants
    admins: admins
  }
}

module bot 'botRegistration/azurebot.bicep' = {
  name: 'klarsyn-bot'
  params: {
    name: baseName
    displayName: botDisplayName
    endpoint: 'https://${web.outputs.host}/api/messages'
    appType: 'UserAssignedMSI'
    appId: identity.properties.clientId
    tenantId: identity.properties.tenantId
    identityId: identity.id
  }
}

// The toolkit writes the outputs to env/.env.ENVIRONMENT under these names.
output AZURE_APP_SERVICE_RESOURCE_ID string = web.outputs.id
output BOT_DOMAIN string = web.outputs.host
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = identity.properties.tenantId
