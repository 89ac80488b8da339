// PostgreSQL inside the private network, backed up every day; any moment of the last 14 days can be restored.

param baseName string
param location string

@secure()
param password string

param subnetId string
param dnsZoneId string

var userName = 'klarsyn'
var databaseName = 'klarsyn'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: baseName
  location: location
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '17'
    administratorLogin: userName
    administratorLoginPassword: password
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    network: {
      publicNetworkAccess: 'Disabled'
      delegatedSubnetResourceId: subnetId
      privateDnsZoneArmResourceId: dnsZoneId
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

output host string = server.properties.fullyQualifiedDomainName
output user string = userName
output database string = database.name
