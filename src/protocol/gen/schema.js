/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["tabmesh"] || ($protobuf.roots["tabmesh"] = {});

export const tabmesh = $root.tabmesh = (() => {

    /**
     * Namespace tabmesh.
     * @exports tabmesh
     * @namespace
     */
    const tabmesh = {};

    tabmesh.stored = (function() {

        /**
         * Namespace stored.
         * @memberof tabmesh
         * @namespace
         */
        const stored = {};

        stored.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof tabmesh.stored
             * @namespace
             */
            const v1 = {};

            v1.OutgoingStream = (function() {

                /**
                 * Properties of an OutgoingStream.
                 * @typedef {Object} tabmesh.stored.v1.OutgoingStream.$Properties
                 * @property {string} [addresseeId] OutgoingStream addresseeId
                 * @property {Uint8Array} [addresseeKey] OutgoingStream addresseeKey
                 * @property {number} [epoch] OutgoingStream epoch
                 * @property {number} [nextSequence] OutgoingStream nextSequence
                 * @property {number} [confirmed] OutgoingStream confirmed
                 * @property {number} [read] OutgoingStream read
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OutgoingStream.
                 * @memberof tabmesh.stored.v1
                 * @interface IOutgoingStream
                 * @augments tabmesh.stored.v1.OutgoingStream.$Properties
                 * @deprecated Use tabmesh.stored.v1.OutgoingStream.$Properties instead.
                 */

                /**
                 * Shape of an OutgoingStream.
                 * @typedef {tabmesh.stored.v1.OutgoingStream.$Properties} tabmesh.stored.v1.OutgoingStream.$Shape
                 */

                /**
                 * Constructs a new OutgoingStream.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents an OutgoingStream.
                 * @constructor
                 * @param {tabmesh.stored.v1.OutgoingStream.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OutgoingStream = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OutgoingStream addresseeId.
                 * @member {string} addresseeId
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.addresseeId = "";

                /**
                 * OutgoingStream addresseeKey.
                 * @member {Uint8Array} addresseeKey
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.addresseeKey = $util.newBuffer([]);

                /**
                 * OutgoingStream epoch.
                 * @member {number} epoch
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.epoch = 0;

                /**
                 * OutgoingStream nextSequence.
                 * @member {number} nextSequence
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.nextSequence = 0;

                /**
                 * OutgoingStream confirmed.
                 * @member {number} confirmed
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.confirmed = 0;

                /**
                 * OutgoingStream read.
                 * @member {number} read
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @instance
                 */
                OutgoingStream.prototype.read = 0;

                /**
                 * Creates a new OutgoingStream instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @static
                 * @param {tabmesh.stored.v1.OutgoingStream.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.OutgoingStream} OutgoingStream instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.OutgoingStream.$Shape): tabmesh.stored.v1.OutgoingStream & tabmesh.stored.v1.OutgoingStream.$Shape;
                 *   (properties?: tabmesh.stored.v1.OutgoingStream.$Properties): tabmesh.stored.v1.OutgoingStream;
                 * }}
                 */
                OutgoingStream.create = function(properties) {
                    return new OutgoingStream(properties);
                };

                /**
                 * Encodes the specified OutgoingStream message. Does not implicitly {@link tabmesh.stored.v1.OutgoingStream.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @static
                 * @param {tabmesh.stored.v1.OutgoingStream.$Properties} message OutgoingStream message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OutgoingStream.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.addresseeId != null && $Object.hasOwnProperty.call(message, "addresseeId") && message.addresseeId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.addresseeId);
                    if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.addresseeKey);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.epoch);
                    if (message.nextSequence != null && $Object.hasOwnProperty.call(message, "nextSequence") && message.nextSequence !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.nextSequence);
                    if (message.confirmed != null && $Object.hasOwnProperty.call(message, "confirmed") && message.confirmed !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.confirmed);
                    if (message.read != null && $Object.hasOwnProperty.call(message, "read") && message.read !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.read);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OutgoingStream message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.OutgoingStream
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OutgoingStream & tabmesh.stored.v1.OutgoingStream.$Shape} OutgoingStream
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OutgoingStream.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.OutgoingStream();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.addresseeId = value;
                                else
                                    delete message.addresseeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.addresseeKey = value;
                                else
                                    delete message.addresseeKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.nextSequence = value;
                                else
                                    delete message.nextSequence;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.confirmed = value;
                                else
                                    delete message.confirmed;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.read = value;
                                else
                                    delete message.read;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return OutgoingStream;
            })();

            v1.Letter = (function() {

                /**
                 * Properties of a Letter.
                 * @typedef {Object} tabmesh.stored.v1.Letter.$Properties
                 * @property {tabmesh.v1.Utterance.$Properties|null} [utterance] Letter utterance
                 * @property {tabmesh.v1.RoomInvitation.$Properties|null} [invitation] Letter invitation
                 * @property {number} [sentAt] Letter sentAt
                 * @property {Uint8Array} [custodian] Letter custodian
                 * @property {"utterance"|"invitation"} [body] Letter body
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Letter.
                 * @memberof tabmesh.stored.v1
                 * @interface ILetter
                 * @augments tabmesh.stored.v1.Letter.$Properties
                 * @deprecated Use tabmesh.stored.v1.Letter.$Properties instead.
                 */

                /**
                 * Narrowed shape of a Letter.
                 * @typedef {{
                 *   utterance?: tabmesh.v1.Utterance.$Shape|null;
                 *   invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
                 *   sentAt?: number;
                 *   custodian?: Uint8Array;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
                 * )} tabmesh.stored.v1.Letter.$Shape
                 */

                /**
                 * Constructs a new Letter.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a Letter.
                 * @constructor
                 * @param {tabmesh.stored.v1.Letter.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Letter = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Letter utterance.
                 * @member {tabmesh.v1.Utterance|null} utterance
                 * @memberof tabmesh.stored.v1.Letter
                 * @instance
                 */
                Letter.prototype.utterance = null;

                /**
                 * Letter invitation.
                 * @member {tabmesh.v1.RoomInvitation|null} invitation
                 * @memberof tabmesh.stored.v1.Letter
                 * @instance
                 */
                Letter.prototype.invitation = null;

                /**
                 * Letter sentAt.
                 * @member {number} sentAt
                 * @memberof tabmesh.stored.v1.Letter
                 * @instance
                 */
                Letter.prototype.sentAt = 0;

                /**
                 * Letter custodian.
                 * @member {Uint8Array} custodian
                 * @memberof tabmesh.stored.v1.Letter
                 * @instance
                 */
                Letter.prototype.custodian = $util.newBuffer([]);

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Letter body.
                 * @member {"utterance"|"invitation"|undefined} body
                 * @memberof tabmesh.stored.v1.Letter
                 * @instance
                 */
                $Object.defineProperty(Letter.prototype, "body", {
                    get: $util.oneOfGetter($oneOfFields = ["utterance", "invitation"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Letter instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.Letter
                 * @static
                 * @param {tabmesh.stored.v1.Letter.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.Letter} Letter instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.Letter.$Shape): tabmesh.stored.v1.Letter & tabmesh.stored.v1.Letter.$Shape;
                 *   (properties?: tabmesh.stored.v1.Letter.$Properties): tabmesh.stored.v1.Letter;
                 * }}
                 */
                Letter.create = function(properties) {
                    return new Letter(properties);
                };

                /**
                 * Encodes the specified Letter message. Does not implicitly {@link tabmesh.stored.v1.Letter.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.Letter
                 * @static
                 * @param {tabmesh.stored.v1.Letter.$Properties} message Letter message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Letter.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.utterance != null && $Object.hasOwnProperty.call(message, "utterance"))
                        $root.tabmesh.v1.Utterance.encode(message.utterance, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt") && !$Object.is(message.sentAt, 0))
                        writer.uint32(/* id 2, wireType 1 =*/17).double(message.sentAt);
                    if (message.custodian != null && $Object.hasOwnProperty.call(message, "custodian") && message.custodian.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.custodian);
                    if (message.invitation != null && $Object.hasOwnProperty.call(message, "invitation"))
                        $root.tabmesh.v1.RoomInvitation.encode(message.invitation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Letter message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.Letter
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.Letter & tabmesh.stored.v1.Letter.$Shape} Letter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Letter.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.Letter();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.utterance = $root.tabmesh.v1.Utterance.decode(reader, reader.size(), $undefined, _depth + 1, message.utterance);
                                message.body = "utterance";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.invitation = $root.tabmesh.v1.RoomInvitation.decode(reader, reader.size(), $undefined, _depth + 1, message.invitation);
                                message.body = "invitation";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.sentAt = value;
                                else
                                    delete message.sentAt;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.custodian = value;
                                else
                                    delete message.custodian;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Letter;
            })();

            v1.SoughtLetter = (function() {

                /**
                 * Properties of a SoughtLetter.
                 * @typedef {Object} tabmesh.stored.v1.SoughtLetter.$Properties
                 * @property {string} [addresseeId] SoughtLetter addresseeId
                 * @property {tabmesh.v1.Utterance.$Properties|null} [utterance] SoughtLetter utterance
                 * @property {tabmesh.v1.RoomInvitation.$Properties|null} [invitation] SoughtLetter invitation
                 * @property {number} [sentAt] SoughtLetter sentAt
                 * @property {"utterance"|"invitation"} [body] SoughtLetter body
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SoughtLetter.
                 * @memberof tabmesh.stored.v1
                 * @interface ISoughtLetter
                 * @augments tabmesh.stored.v1.SoughtLetter.$Properties
                 * @deprecated Use tabmesh.stored.v1.SoughtLetter.$Properties instead.
                 */

                /**
                 * Narrowed shape of a SoughtLetter.
                 * @typedef {{
                 *   addresseeId?: string;
                 *   utterance?: tabmesh.v1.Utterance.$Shape|null;
                 *   invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
                 *   sentAt?: number;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
                 * )} tabmesh.stored.v1.SoughtLetter.$Shape
                 */

                /**
                 * Constructs a new SoughtLetter.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a SoughtLetter.
                 * @constructor
                 * @param {tabmesh.stored.v1.SoughtLetter.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SoughtLetter = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SoughtLetter addresseeId.
                 * @member {string} addresseeId
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @instance
                 */
                SoughtLetter.prototype.addresseeId = "";

                /**
                 * SoughtLetter utterance.
                 * @member {tabmesh.v1.Utterance|null} utterance
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @instance
                 */
                SoughtLetter.prototype.utterance = null;

                /**
                 * SoughtLetter invitation.
                 * @member {tabmesh.v1.RoomInvitation|null} invitation
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @instance
                 */
                SoughtLetter.prototype.invitation = null;

                /**
                 * SoughtLetter sentAt.
                 * @member {number} sentAt
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @instance
                 */
                SoughtLetter.prototype.sentAt = 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * SoughtLetter body.
                 * @member {"utterance"|"invitation"|undefined} body
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @instance
                 */
                $Object.defineProperty(SoughtLetter.prototype, "body", {
                    get: $util.oneOfGetter($oneOfFields = ["utterance", "invitation"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SoughtLetter instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @static
                 * @param {tabmesh.stored.v1.SoughtLetter.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.SoughtLetter} SoughtLetter instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.SoughtLetter.$Shape): tabmesh.stored.v1.SoughtLetter & tabmesh.stored.v1.SoughtLetter.$Shape;
                 *   (properties?: tabmesh.stored.v1.SoughtLetter.$Properties): tabmesh.stored.v1.SoughtLetter;
                 * }}
                 */
                SoughtLetter.create = function(properties) {
                    return new SoughtLetter(properties);
                };

                /**
                 * Encodes the specified SoughtLetter message. Does not implicitly {@link tabmesh.stored.v1.SoughtLetter.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @static
                 * @param {tabmesh.stored.v1.SoughtLetter.$Properties} message SoughtLetter message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SoughtLetter.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.addresseeId != null && $Object.hasOwnProperty.call(message, "addresseeId") && message.addresseeId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.addresseeId);
                    if (message.utterance != null && $Object.hasOwnProperty.call(message, "utterance"))
                        $root.tabmesh.v1.Utterance.encode(message.utterance, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt") && !$Object.is(message.sentAt, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.sentAt);
                    if (message.invitation != null && $Object.hasOwnProperty.call(message, "invitation"))
                        $root.tabmesh.v1.RoomInvitation.encode(message.invitation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SoughtLetter message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.SoughtLetter
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.SoughtLetter & tabmesh.stored.v1.SoughtLetter.$Shape} SoughtLetter
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SoughtLetter.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.SoughtLetter();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.addresseeId = value;
                                else
                                    delete message.addresseeId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.utterance = $root.tabmesh.v1.Utterance.decode(reader, reader.size(), $undefined, _depth + 1, message.utterance);
                                message.body = "utterance";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.invitation = $root.tabmesh.v1.RoomInvitation.decode(reader, reader.size(), $undefined, _depth + 1, message.invitation);
                                message.body = "invitation";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.sentAt = value;
                                else
                                    delete message.sentAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return SoughtLetter;
            })();

            v1.IncomingStream = (function() {

                /**
                 * Properties of an IncomingStream.
                 * @typedef {Object} tabmesh.stored.v1.IncomingStream.$Properties
                 * @property {string} [senderId] IncomingStream senderId
                 * @property {Uint8Array} [senderKey] IncomingStream senderKey
                 * @property {number} [epoch] IncomingStream epoch
                 * @property {number} [sequence] IncomingStream sequence
                 * @property {number} [read] IncomingStream read
                 * @property {number} [keptAt] IncomingStream keptAt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an IncomingStream.
                 * @memberof tabmesh.stored.v1
                 * @interface IIncomingStream
                 * @augments tabmesh.stored.v1.IncomingStream.$Properties
                 * @deprecated Use tabmesh.stored.v1.IncomingStream.$Properties instead.
                 */

                /**
                 * Shape of an IncomingStream.
                 * @typedef {tabmesh.stored.v1.IncomingStream.$Properties} tabmesh.stored.v1.IncomingStream.$Shape
                 */

                /**
                 * Constructs a new IncomingStream.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents an IncomingStream.
                 * @constructor
                 * @param {tabmesh.stored.v1.IncomingStream.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const IncomingStream = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * IncomingStream senderId.
                 * @member {string} senderId
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.senderId = "";

                /**
                 * IncomingStream senderKey.
                 * @member {Uint8Array} senderKey
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.senderKey = $util.newBuffer([]);

                /**
                 * IncomingStream epoch.
                 * @member {number} epoch
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.epoch = 0;

                /**
                 * IncomingStream sequence.
                 * @member {number} sequence
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.sequence = 0;

                /**
                 * IncomingStream read.
                 * @member {number} read
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.read = 0;

                /**
                 * IncomingStream keptAt.
                 * @member {number} keptAt
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @instance
                 */
                IncomingStream.prototype.keptAt = 0;

                /**
                 * Creates a new IncomingStream instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @static
                 * @param {tabmesh.stored.v1.IncomingStream.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.IncomingStream} IncomingStream instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.IncomingStream.$Shape): tabmesh.stored.v1.IncomingStream & tabmesh.stored.v1.IncomingStream.$Shape;
                 *   (properties?: tabmesh.stored.v1.IncomingStream.$Properties): tabmesh.stored.v1.IncomingStream;
                 * }}
                 */
                IncomingStream.create = function(properties) {
                    return new IncomingStream(properties);
                };

                /**
                 * Encodes the specified IncomingStream message. Does not implicitly {@link tabmesh.stored.v1.IncomingStream.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @static
                 * @param {tabmesh.stored.v1.IncomingStream.$Properties} message IncomingStream message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                IncomingStream.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.senderId != null && $Object.hasOwnProperty.call(message, "senderId") && message.senderId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.senderId);
                    if (message.senderKey != null && $Object.hasOwnProperty.call(message, "senderKey") && message.senderKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.senderKey);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.epoch);
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                    if (message.read != null && $Object.hasOwnProperty.call(message, "read") && message.read !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.read);
                    if (message.keptAt != null && $Object.hasOwnProperty.call(message, "keptAt") && !$Object.is(message.keptAt, 0))
                        writer.uint32(/* id 6, wireType 1 =*/49).double(message.keptAt);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an IncomingStream message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.IncomingStream
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.IncomingStream & tabmesh.stored.v1.IncomingStream.$Shape} IncomingStream
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                IncomingStream.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.IncomingStream();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.senderId = value;
                                else
                                    delete message.senderId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.senderKey = value;
                                else
                                    delete message.senderKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.sequence = value;
                                else
                                    delete message.sequence;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.read = value;
                                else
                                    delete message.read;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.keptAt = value;
                                else
                                    delete message.keptAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return IncomingStream;
            })();

            v1.OwnPrekey = (function() {

                /**
                 * Properties of an OwnPrekey.
                 * @typedef {Object} tabmesh.stored.v1.OwnPrekey.$Properties
                 * @property {Uint8Array} [secret] OwnPrekey secret
                 * @property {boolean} [oneTime] OwnPrekey oneTime
                 * @property {number} [madeAt] OwnPrekey madeAt
                 * @property {number} [forgetAt] OwnPrekey forgetAt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OwnPrekey.
                 * @memberof tabmesh.stored.v1
                 * @interface IOwnPrekey
                 * @augments tabmesh.stored.v1.OwnPrekey.$Properties
                 * @deprecated Use tabmesh.stored.v1.OwnPrekey.$Properties instead.
                 */

                /**
                 * Shape of an OwnPrekey.
                 * @typedef {tabmesh.stored.v1.OwnPrekey.$Properties} tabmesh.stored.v1.OwnPrekey.$Shape
                 */

                /**
                 * Constructs a new OwnPrekey.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents an OwnPrekey.
                 * @constructor
                 * @param {tabmesh.stored.v1.OwnPrekey.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OwnPrekey = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OwnPrekey secret.
                 * @member {Uint8Array} secret
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @instance
                 */
                OwnPrekey.prototype.secret = $util.newBuffer([]);

                /**
                 * OwnPrekey oneTime.
                 * @member {boolean} oneTime
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @instance
                 */
                OwnPrekey.prototype.oneTime = false;

                /**
                 * OwnPrekey madeAt.
                 * @member {number} madeAt
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @instance
                 */
                OwnPrekey.prototype.madeAt = 0;

                /**
                 * OwnPrekey forgetAt.
                 * @member {number} forgetAt
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @instance
                 */
                OwnPrekey.prototype.forgetAt = 0;

                /**
                 * Creates a new OwnPrekey instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @static
                 * @param {tabmesh.stored.v1.OwnPrekey.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.OwnPrekey} OwnPrekey instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.OwnPrekey.$Shape): tabmesh.stored.v1.OwnPrekey & tabmesh.stored.v1.OwnPrekey.$Shape;
                 *   (properties?: tabmesh.stored.v1.OwnPrekey.$Properties): tabmesh.stored.v1.OwnPrekey;
                 * }}
                 */
                OwnPrekey.create = function(properties) {
                    return new OwnPrekey(properties);
                };

                /**
                 * Encodes the specified OwnPrekey message. Does not implicitly {@link tabmesh.stored.v1.OwnPrekey.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @static
                 * @param {tabmesh.stored.v1.OwnPrekey.$Properties} message OwnPrekey message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OwnPrekey.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.secret);
                    if (message.oneTime != null && $Object.hasOwnProperty.call(message, "oneTime") && message.oneTime !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.oneTime);
                    if (message.madeAt != null && $Object.hasOwnProperty.call(message, "madeAt") && !$Object.is(message.madeAt, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.madeAt);
                    if (message.forgetAt != null && $Object.hasOwnProperty.call(message, "forgetAt") && !$Object.is(message.forgetAt, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.forgetAt);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OwnPrekey message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.OwnPrekey
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OwnPrekey & tabmesh.stored.v1.OwnPrekey.$Shape} OwnPrekey
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OwnPrekey.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.OwnPrekey();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.secret = value;
                                else
                                    delete message.secret;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.oneTime = value;
                                else
                                    delete message.oneTime;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.madeAt = value;
                                else
                                    delete message.madeAt;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.forgetAt = value;
                                else
                                    delete message.forgetAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return OwnPrekey;
            })();

            v1.Contact = (function() {

                /**
                 * Properties of a Contact.
                 * @typedef {Object} tabmesh.stored.v1.Contact.$Properties
                 * @property {string} [id] Contact id
                 * @property {Uint8Array} [key] Contact key
                 * @property {number} [since] Contact since
                 * @property {number} [verifiedAt] Contact verifiedAt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Contact.
                 * @memberof tabmesh.stored.v1
                 * @interface IContact
                 * @augments tabmesh.stored.v1.Contact.$Properties
                 * @deprecated Use tabmesh.stored.v1.Contact.$Properties instead.
                 */

                /**
                 * Shape of a Contact.
                 * @typedef {tabmesh.stored.v1.Contact.$Properties} tabmesh.stored.v1.Contact.$Shape
                 */

                /**
                 * Constructs a new Contact.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a Contact.
                 * @constructor
                 * @param {tabmesh.stored.v1.Contact.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Contact = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Contact id.
                 * @member {string} id
                 * @memberof tabmesh.stored.v1.Contact
                 * @instance
                 */
                Contact.prototype.id = "";

                /**
                 * Contact key.
                 * @member {Uint8Array} key
                 * @memberof tabmesh.stored.v1.Contact
                 * @instance
                 */
                Contact.prototype.key = $util.newBuffer([]);

                /**
                 * Contact since.
                 * @member {number} since
                 * @memberof tabmesh.stored.v1.Contact
                 * @instance
                 */
                Contact.prototype.since = 0;

                /**
                 * Contact verifiedAt.
                 * @member {number} verifiedAt
                 * @memberof tabmesh.stored.v1.Contact
                 * @instance
                 */
                Contact.prototype.verifiedAt = 0;

                /**
                 * Creates a new Contact instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.Contact
                 * @static
                 * @param {tabmesh.stored.v1.Contact.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.Contact} Contact instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.Contact.$Shape): tabmesh.stored.v1.Contact & tabmesh.stored.v1.Contact.$Shape;
                 *   (properties?: tabmesh.stored.v1.Contact.$Properties): tabmesh.stored.v1.Contact;
                 * }}
                 */
                Contact.create = function(properties) {
                    return new Contact(properties);
                };

                /**
                 * Encodes the specified Contact message. Does not implicitly {@link tabmesh.stored.v1.Contact.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.Contact
                 * @static
                 * @param {tabmesh.stored.v1.Contact.$Properties} message Contact message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Contact.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                    if (message.since != null && $Object.hasOwnProperty.call(message, "since") && !$Object.is(message.since, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.since);
                    if (message.verifiedAt != null && $Object.hasOwnProperty.call(message, "verifiedAt") && !$Object.is(message.verifiedAt, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.verifiedAt);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Contact message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.Contact
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.Contact & tabmesh.stored.v1.Contact.$Shape} Contact
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Contact.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.Contact();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.since = value;
                                else
                                    delete message.since;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.verifiedAt = value;
                                else
                                    delete message.verifiedAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return Contact;
            })();

            v1.HistoryEntry = (function() {

                /**
                 * Properties of a HistoryEntry.
                 * @typedef {Object} tabmesh.stored.v1.HistoryEntry.$Properties
                 * @property {string} [peerId] HistoryEntry peerId
                 * @property {Uint8Array} [peerKey] HistoryEntry peerKey
                 * @property {boolean} [outgoing] HistoryEntry outgoing
                 * @property {number} [epoch] HistoryEntry epoch
                 * @property {number} [sequence] HistoryEntry sequence
                 * @property {number} [sentAt] HistoryEntry sentAt
                 * @property {number} [notedAt] HistoryEntry notedAt
                 * @property {tabmesh.v1.Utterance.$Properties} [utterance] HistoryEntry utterance
                 * @property {string} [failure] HistoryEntry failure
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HistoryEntry.
                 * @memberof tabmesh.stored.v1
                 * @interface IHistoryEntry
                 * @augments tabmesh.stored.v1.HistoryEntry.$Properties
                 * @deprecated Use tabmesh.stored.v1.HistoryEntry.$Properties instead.
                 */

                /**
                 * Shape of a HistoryEntry.
                 * @typedef {{
                 *   peerId?: string;
                 *   peerKey?: Uint8Array;
                 *   outgoing?: boolean;
                 *   epoch?: number;
                 *   sequence?: number;
                 *   sentAt?: number;
                 *   notedAt?: number;
                 *   utterance?: tabmesh.v1.Utterance.$Shape;
                 *   failure?: string;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} tabmesh.stored.v1.HistoryEntry.$Shape
                 */

                /**
                 * Constructs a new HistoryEntry.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a HistoryEntry.
                 * @constructor
                 * @param {tabmesh.stored.v1.HistoryEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HistoryEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HistoryEntry peerId.
                 * @member {string} peerId
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.peerId = "";

                /**
                 * HistoryEntry peerKey.
                 * @member {Uint8Array} peerKey
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.peerKey = $util.newBuffer([]);

                /**
                 * HistoryEntry outgoing.
                 * @member {boolean} outgoing
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.outgoing = false;

                /**
                 * HistoryEntry epoch.
                 * @member {number} epoch
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.epoch = 0;

                /**
                 * HistoryEntry sequence.
                 * @member {number} sequence
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.sequence = 0;

                /**
                 * HistoryEntry sentAt.
                 * @member {number} sentAt
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.sentAt = 0;

                /**
                 * HistoryEntry notedAt.
                 * @member {number} notedAt
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.notedAt = 0;

                /**
                 * HistoryEntry utterance.
                 * @member {tabmesh.v1.Utterance} utterance
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.utterance = null;

                /**
                 * HistoryEntry failure.
                 * @member {string} failure
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @instance
                 */
                HistoryEntry.prototype.failure = "";

                /**
                 * Creates a new HistoryEntry instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @static
                 * @param {tabmesh.stored.v1.HistoryEntry.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.HistoryEntry} HistoryEntry instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.HistoryEntry.$Shape): tabmesh.stored.v1.HistoryEntry & tabmesh.stored.v1.HistoryEntry.$Shape;
                 *   (properties?: tabmesh.stored.v1.HistoryEntry.$Properties): tabmesh.stored.v1.HistoryEntry;
                 * }}
                 */
                HistoryEntry.create = function(properties) {
                    return new HistoryEntry(properties);
                };

                /**
                 * Encodes the specified HistoryEntry message. Does not implicitly {@link tabmesh.stored.v1.HistoryEntry.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @static
                 * @param {tabmesh.stored.v1.HistoryEntry.$Properties} message HistoryEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HistoryEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.peerId != null && $Object.hasOwnProperty.call(message, "peerId") && message.peerId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.peerId);
                    if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.peerKey);
                    if (message.outgoing != null && $Object.hasOwnProperty.call(message, "outgoing") && message.outgoing !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.outgoing);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.epoch);
                    if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.sequence);
                    if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt") && !$Object.is(message.sentAt, 0))
                        writer.uint32(/* id 6, wireType 1 =*/49).double(message.sentAt);
                    if (message.notedAt != null && $Object.hasOwnProperty.call(message, "notedAt") && !$Object.is(message.notedAt, 0))
                        writer.uint32(/* id 7, wireType 1 =*/57).double(message.notedAt);
                    if (message.utterance != null && $Object.hasOwnProperty.call(message, "utterance"))
                        $root.tabmesh.v1.Utterance.encode(message.utterance, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.failure != null && $Object.hasOwnProperty.call(message, "failure") && message.failure !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.failure);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HistoryEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.HistoryEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.HistoryEntry & tabmesh.stored.v1.HistoryEntry.$Shape} HistoryEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HistoryEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.HistoryEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.peerId = value;
                                else
                                    delete message.peerId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.peerKey = value;
                                else
                                    delete message.peerKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.outgoing = value;
                                else
                                    delete message.outgoing;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.sequence = value;
                                else
                                    delete message.sequence;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.sentAt = value;
                                else
                                    delete message.sentAt;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.notedAt = value;
                                else
                                    delete message.notedAt;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.utterance = $root.tabmesh.v1.Utterance.decode(reader, reader.size(), $undefined, _depth + 1, message.utterance);
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.failure = value;
                                else
                                    delete message.failure;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return HistoryEntry;
            })();

            v1.StatedAmendment = (function() {

                /**
                 * Properties of a StatedAmendment.
                 * @typedef {Object} tabmesh.stored.v1.StatedAmendment.$Properties
                 * @property {tabmesh.v1.Utterance.$Properties} [amendment] StatedAmendment amendment
                 * @property {tabmesh.v1.UtteranceReference.$Properties} [saidAs] StatedAmendment saidAs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatedAmendment.
                 * @memberof tabmesh.stored.v1
                 * @interface IStatedAmendment
                 * @augments tabmesh.stored.v1.StatedAmendment.$Properties
                 * @deprecated Use tabmesh.stored.v1.StatedAmendment.$Properties instead.
                 */

                /**
                 * Shape of a StatedAmendment.
                 * @typedef {{
                 *   amendment?: tabmesh.v1.Utterance.$Shape;
                 *   saidAs?: tabmesh.v1.UtteranceReference.$Shape;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} tabmesh.stored.v1.StatedAmendment.$Shape
                 */

                /**
                 * Constructs a new StatedAmendment.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a StatedAmendment.
                 * @constructor
                 * @param {tabmesh.stored.v1.StatedAmendment.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatedAmendment = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StatedAmendment amendment.
                 * @member {tabmesh.v1.Utterance} amendment
                 * @memberof tabmesh.stored.v1.StatedAmendment
                 * @instance
                 */
                StatedAmendment.prototype.amendment = null;

                /**
                 * StatedAmendment saidAs.
                 * @member {tabmesh.v1.UtteranceReference} saidAs
                 * @memberof tabmesh.stored.v1.StatedAmendment
                 * @instance
                 */
                StatedAmendment.prototype.saidAs = null;

                /**
                 * Creates a new StatedAmendment instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.StatedAmendment
                 * @static
                 * @param {tabmesh.stored.v1.StatedAmendment.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.StatedAmendment} StatedAmendment instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.StatedAmendment.$Shape): tabmesh.stored.v1.StatedAmendment & tabmesh.stored.v1.StatedAmendment.$Shape;
                 *   (properties?: tabmesh.stored.v1.StatedAmendment.$Properties): tabmesh.stored.v1.StatedAmendment;
                 * }}
                 */
                StatedAmendment.create = function(properties) {
                    return new StatedAmendment(properties);
                };

                /**
                 * Encodes the specified StatedAmendment message. Does not implicitly {@link tabmesh.stored.v1.StatedAmendment.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.StatedAmendment
                 * @static
                 * @param {tabmesh.stored.v1.StatedAmendment.$Properties} message StatedAmendment message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatedAmendment.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.amendment != null && $Object.hasOwnProperty.call(message, "amendment"))
                        $root.tabmesh.v1.Utterance.encode(message.amendment, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.saidAs != null && $Object.hasOwnProperty.call(message, "saidAs"))
                        $root.tabmesh.v1.UtteranceReference.encode(message.saidAs, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatedAmendment message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.StatedAmendment
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.StatedAmendment & tabmesh.stored.v1.StatedAmendment.$Shape} StatedAmendment
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatedAmendment.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.StatedAmendment();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.amendment = $root.tabmesh.v1.Utterance.decode(reader, reader.size(), $undefined, _depth + 1, message.amendment);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.saidAs = $root.tabmesh.v1.UtteranceReference.decode(reader, reader.size(), $undefined, _depth + 1, message.saidAs);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StatedAmendment;
            })();

            v1.BackupHead = (function() {

                /**
                 * Properties of a BackupHead.
                 * @typedef {Object} tabmesh.stored.v1.BackupHead.$Properties
                 * @property {Uint8Array} [seed] BackupHead seed
                 * @property {string} [id] BackupHead id
                 * @property {number} [incarnation] BackupHead incarnation
                 * @property {number} [madeAt] BackupHead madeAt
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BackupHead.
                 * @memberof tabmesh.stored.v1
                 * @interface IBackupHead
                 * @augments tabmesh.stored.v1.BackupHead.$Properties
                 * @deprecated Use tabmesh.stored.v1.BackupHead.$Properties instead.
                 */

                /**
                 * Shape of a BackupHead.
                 * @typedef {tabmesh.stored.v1.BackupHead.$Properties} tabmesh.stored.v1.BackupHead.$Shape
                 */

                /**
                 * Constructs a new BackupHead.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a BackupHead.
                 * @constructor
                 * @param {tabmesh.stored.v1.BackupHead.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BackupHead = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BackupHead seed.
                 * @member {Uint8Array} seed
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @instance
                 */
                BackupHead.prototype.seed = $util.newBuffer([]);

                /**
                 * BackupHead id.
                 * @member {string} id
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @instance
                 */
                BackupHead.prototype.id = "";

                /**
                 * BackupHead incarnation.
                 * @member {number} incarnation
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @instance
                 */
                BackupHead.prototype.incarnation = 0;

                /**
                 * BackupHead madeAt.
                 * @member {number} madeAt
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @instance
                 */
                BackupHead.prototype.madeAt = 0;

                /**
                 * Creates a new BackupHead instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @static
                 * @param {tabmesh.stored.v1.BackupHead.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.BackupHead} BackupHead instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.BackupHead.$Shape): tabmesh.stored.v1.BackupHead & tabmesh.stored.v1.BackupHead.$Shape;
                 *   (properties?: tabmesh.stored.v1.BackupHead.$Properties): tabmesh.stored.v1.BackupHead;
                 * }}
                 */
                BackupHead.create = function(properties) {
                    return new BackupHead(properties);
                };

                /**
                 * Encodes the specified BackupHead message. Does not implicitly {@link tabmesh.stored.v1.BackupHead.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @static
                 * @param {tabmesh.stored.v1.BackupHead.$Properties} message BackupHead message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BackupHead.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.seed);
                    if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.id);
                    if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.incarnation);
                    if (message.madeAt != null && $Object.hasOwnProperty.call(message, "madeAt") && !$Object.is(message.madeAt, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.madeAt);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BackupHead message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.BackupHead
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupHead & tabmesh.stored.v1.BackupHead.$Shape} BackupHead
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BackupHead.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.BackupHead();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.seed = value;
                                else
                                    delete message.seed;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.id = value;
                                else
                                    delete message.id;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.incarnation = value;
                                else
                                    delete message.incarnation;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.madeAt = value;
                                else
                                    delete message.madeAt;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return BackupHead;
            })();

            v1.BackupEntries = (function() {

                /**
                 * Properties of a BackupEntries.
                 * @typedef {Object} tabmesh.stored.v1.BackupEntries.$Properties
                 * @property {Array.<tabmesh.stored.v1.BackupEntry.$Properties>} [entries] BackupEntries entries
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BackupEntries.
                 * @memberof tabmesh.stored.v1
                 * @interface IBackupEntries
                 * @augments tabmesh.stored.v1.BackupEntries.$Properties
                 * @deprecated Use tabmesh.stored.v1.BackupEntries.$Properties instead.
                 */

                /**
                 * Shape of a BackupEntries.
                 * @typedef {tabmesh.stored.v1.BackupEntries.$Properties} tabmesh.stored.v1.BackupEntries.$Shape
                 */

                /**
                 * Constructs a new BackupEntries.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a BackupEntries.
                 * @constructor
                 * @param {tabmesh.stored.v1.BackupEntries.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BackupEntries = function (properties) {
                    this.entries = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BackupEntries entries.
                 * @member {Array.<tabmesh.stored.v1.BackupEntry>} entries
                 * @memberof tabmesh.stored.v1.BackupEntries
                 * @instance
                 */
                BackupEntries.prototype.entries = $util.emptyArray;

                /**
                 * Creates a new BackupEntries instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.BackupEntries
                 * @static
                 * @param {tabmesh.stored.v1.BackupEntries.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.BackupEntries} BackupEntries instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.BackupEntries.$Shape): tabmesh.stored.v1.BackupEntries & tabmesh.stored.v1.BackupEntries.$Shape;
                 *   (properties?: tabmesh.stored.v1.BackupEntries.$Properties): tabmesh.stored.v1.BackupEntries;
                 * }}
                 */
                BackupEntries.create = function(properties) {
                    return new BackupEntries(properties);
                };

                /**
                 * Encodes the specified BackupEntries message. Does not implicitly {@link tabmesh.stored.v1.BackupEntries.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.BackupEntries
                 * @static
                 * @param {tabmesh.stored.v1.BackupEntries.$Properties} message BackupEntries message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BackupEntries.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.entries != null && message.entries.length)
                        for (let i = 0; i < message.entries.length; ++i)
                            $root.tabmesh.stored.v1.BackupEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BackupEntries message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.BackupEntries
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupEntries & tabmesh.stored.v1.BackupEntries.$Shape} BackupEntries
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BackupEntries.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.BackupEntries();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                message.entries.push($root.tabmesh.stored.v1.BackupEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return BackupEntries;
            })();

            v1.BackupEntry = (function() {

                /**
                 * Properties of a BackupEntry.
                 * @typedef {Object} tabmesh.stored.v1.BackupEntry.$Properties
                 * @property {string} [key] BackupEntry key
                 * @property {Uint8Array} [value] BackupEntry value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BackupEntry.
                 * @memberof tabmesh.stored.v1
                 * @interface IBackupEntry
                 * @augments tabmesh.stored.v1.BackupEntry.$Properties
                 * @deprecated Use tabmesh.stored.v1.BackupEntry.$Properties instead.
                 */

                /**
                 * Shape of a BackupEntry.
                 * @typedef {tabmesh.stored.v1.BackupEntry.$Properties} tabmesh.stored.v1.BackupEntry.$Shape
                 */

                /**
                 * Constructs a new BackupEntry.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a BackupEntry.
                 * @constructor
                 * @param {tabmesh.stored.v1.BackupEntry.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BackupEntry = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BackupEntry key.
                 * @member {string} key
                 * @memberof tabmesh.stored.v1.BackupEntry
                 * @instance
                 */
                BackupEntry.prototype.key = "";

                /**
                 * BackupEntry value.
                 * @member {Uint8Array} value
                 * @memberof tabmesh.stored.v1.BackupEntry
                 * @instance
                 */
                BackupEntry.prototype.value = $util.newBuffer([]);

                /**
                 * Creates a new BackupEntry instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.BackupEntry
                 * @static
                 * @param {tabmesh.stored.v1.BackupEntry.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.BackupEntry} BackupEntry instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.BackupEntry.$Shape): tabmesh.stored.v1.BackupEntry & tabmesh.stored.v1.BackupEntry.$Shape;
                 *   (properties?: tabmesh.stored.v1.BackupEntry.$Properties): tabmesh.stored.v1.BackupEntry;
                 * }}
                 */
                BackupEntry.create = function(properties) {
                    return new BackupEntry(properties);
                };

                /**
                 * Encodes the specified BackupEntry message. Does not implicitly {@link tabmesh.stored.v1.BackupEntry.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.BackupEntry
                 * @static
                 * @param {tabmesh.stored.v1.BackupEntry.$Properties} message BackupEntry message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BackupEntry.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BackupEntry message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.BackupEntry
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.BackupEntry & tabmesh.stored.v1.BackupEntry.$Shape} BackupEntry
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BackupEntry.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.BackupEntry();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.key = value;
                                else
                                    delete message.key;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.value = value;
                                else
                                    delete message.value;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return BackupEntry;
            })();

            v1.OwnRoom = (function() {

                /**
                 * Properties of an OwnRoom.
                 * @typedef {Object} tabmesh.stored.v1.OwnRoom.$Properties
                 * @property {string} [name] OwnRoom name
                 * @property {Uint8Array} [secret] OwnRoom secret
                 * @property {number} [epoch] OwnRoom epoch
                 * @property {number} [nextSequence] OwnRoom nextSequence
                 * @property {number} [lastAt] OwnRoom lastAt
                 * @property {number} [change] OwnRoom change
                 * @property {Array.<tabmesh.stored.v1.RoomRenewal.$Properties>} [renewals] OwnRoom renewals
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OwnRoom.
                 * @memberof tabmesh.stored.v1
                 * @interface IOwnRoom
                 * @augments tabmesh.stored.v1.OwnRoom.$Properties
                 * @deprecated Use tabmesh.stored.v1.OwnRoom.$Properties instead.
                 */

                /**
                 * Shape of an OwnRoom.
                 * @typedef {tabmesh.stored.v1.OwnRoom.$Properties} tabmesh.stored.v1.OwnRoom.$Shape
                 */

                /**
                 * Constructs a new OwnRoom.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents an OwnRoom.
                 * @constructor
                 * @param {tabmesh.stored.v1.OwnRoom.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OwnRoom = function (properties) {
                    this.renewals = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OwnRoom name.
                 * @member {string} name
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.name = "";

                /**
                 * OwnRoom secret.
                 * @member {Uint8Array} secret
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.secret = $util.newBuffer([]);

                /**
                 * OwnRoom epoch.
                 * @member {number} epoch
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.epoch = 0;

                /**
                 * OwnRoom nextSequence.
                 * @member {number} nextSequence
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.nextSequence = 0;

                /**
                 * OwnRoom lastAt.
                 * @member {number} lastAt
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.lastAt = 0;

                /**
                 * OwnRoom change.
                 * @member {number} change
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.change = 0;

                /**
                 * OwnRoom renewals.
                 * @member {Array.<tabmesh.stored.v1.RoomRenewal>} renewals
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @instance
                 */
                OwnRoom.prototype.renewals = $util.emptyArray;

                /**
                 * Creates a new OwnRoom instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @static
                 * @param {tabmesh.stored.v1.OwnRoom.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.OwnRoom} OwnRoom instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.OwnRoom.$Shape): tabmesh.stored.v1.OwnRoom & tabmesh.stored.v1.OwnRoom.$Shape;
                 *   (properties?: tabmesh.stored.v1.OwnRoom.$Properties): tabmesh.stored.v1.OwnRoom;
                 * }}
                 */
                OwnRoom.create = function(properties) {
                    return new OwnRoom(properties);
                };

                /**
                 * Encodes the specified OwnRoom message. Does not implicitly {@link tabmesh.stored.v1.OwnRoom.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @static
                 * @param {tabmesh.stored.v1.OwnRoom.$Properties} message OwnRoom message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OwnRoom.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.secret);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                        writer.uint32(/* id 3, wireType 1 =*/25).double(message.epoch);
                    if (message.nextSequence != null && $Object.hasOwnProperty.call(message, "nextSequence") && message.nextSequence !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.nextSequence);
                    if (message.lastAt != null && $Object.hasOwnProperty.call(message, "lastAt") && !$Object.is(message.lastAt, 0))
                        writer.uint32(/* id 5, wireType 1 =*/41).double(message.lastAt);
                    if (message.change != null && $Object.hasOwnProperty.call(message, "change") && !$Object.is(message.change, 0))
                        writer.uint32(/* id 6, wireType 1 =*/49).double(message.change);
                    if (message.renewals != null && message.renewals.length)
                        for (let i = 0; i < message.renewals.length; ++i)
                            $root.tabmesh.stored.v1.RoomRenewal.encode(message.renewals[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OwnRoom message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.OwnRoom
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OwnRoom & tabmesh.stored.v1.OwnRoom.$Shape} OwnRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OwnRoom.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.OwnRoom();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.secret = value;
                                else
                                    delete message.secret;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.nextSequence = value;
                                else
                                    delete message.nextSequence;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.lastAt = value;
                                else
                                    delete message.lastAt;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.change = value;
                                else
                                    delete message.change;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.renewals && message.renewals.length))
                                    message.renewals = [];
                                message.renewals.push($root.tabmesh.stored.v1.RoomRenewal.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return OwnRoom;
            })();

            v1.LeftRoom = (function() {

                /**
                 * Properties of a LeftRoom.
                 * @typedef {Object} tabmesh.stored.v1.LeftRoom.$Properties
                 * @property {Uint8Array} [room] LeftRoom room
                 * @property {number} [change] LeftRoom change
                 * @property {boolean} [isTold] LeftRoom isTold
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a LeftRoom.
                 * @memberof tabmesh.stored.v1
                 * @interface ILeftRoom
                 * @augments tabmesh.stored.v1.LeftRoom.$Properties
                 * @deprecated Use tabmesh.stored.v1.LeftRoom.$Properties instead.
                 */

                /**
                 * Shape of a LeftRoom.
                 * @typedef {tabmesh.stored.v1.LeftRoom.$Properties} tabmesh.stored.v1.LeftRoom.$Shape
                 */

                /**
                 * Constructs a new LeftRoom.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a LeftRoom.
                 * @constructor
                 * @param {tabmesh.stored.v1.LeftRoom.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const LeftRoom = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * LeftRoom room.
                 * @member {Uint8Array} room
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @instance
                 */
                LeftRoom.prototype.room = $util.newBuffer([]);

                /**
                 * LeftRoom change.
                 * @member {number} change
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @instance
                 */
                LeftRoom.prototype.change = 0;

                /**
                 * LeftRoom isTold.
                 * @member {boolean} isTold
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @instance
                 */
                LeftRoom.prototype.isTold = false;

                /**
                 * Creates a new LeftRoom instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @static
                 * @param {tabmesh.stored.v1.LeftRoom.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.LeftRoom} LeftRoom instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.LeftRoom.$Shape): tabmesh.stored.v1.LeftRoom & tabmesh.stored.v1.LeftRoom.$Shape;
                 *   (properties?: tabmesh.stored.v1.LeftRoom.$Properties): tabmesh.stored.v1.LeftRoom;
                 * }}
                 */
                LeftRoom.create = function(properties) {
                    return new LeftRoom(properties);
                };

                /**
                 * Encodes the specified LeftRoom message. Does not implicitly {@link tabmesh.stored.v1.LeftRoom.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @static
                 * @param {tabmesh.stored.v1.LeftRoom.$Properties} message LeftRoom message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                LeftRoom.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                    if (message.change != null && $Object.hasOwnProperty.call(message, "change") && !$Object.is(message.change, 0))
                        writer.uint32(/* id 2, wireType 1 =*/17).double(message.change);
                    if (message.isTold != null && $Object.hasOwnProperty.call(message, "isTold") && message.isTold !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.isTold);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a LeftRoom message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.LeftRoom
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.LeftRoom & tabmesh.stored.v1.LeftRoom.$Shape} LeftRoom
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                LeftRoom.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.LeftRoom();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.room = value;
                                else
                                    delete message.room;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.change = value;
                                else
                                    delete message.change;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.isTold = value;
                                else
                                    delete message.isTold;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return LeftRoom;
            })();

            v1.RoomRenewal = (function() {

                /**
                 * Properties of a RoomRenewal.
                 * @typedef {Object} tabmesh.stored.v1.RoomRenewal.$Properties
                 * @property {Uint8Array} [formerSecret] RoomRenewal formerSecret
                 * @property {string} [byId] RoomRenewal byId
                 * @property {Uint8Array} [byKey] RoomRenewal byKey
                 * @property {string} [removedId] RoomRenewal removedId
                 * @property {Uint8Array} [removedKey] RoomRenewal removedKey
                 * @property {number} [at] RoomRenewal at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RoomRenewal.
                 * @memberof tabmesh.stored.v1
                 * @interface IRoomRenewal
                 * @augments tabmesh.stored.v1.RoomRenewal.$Properties
                 * @deprecated Use tabmesh.stored.v1.RoomRenewal.$Properties instead.
                 */

                /**
                 * Shape of a RoomRenewal.
                 * @typedef {tabmesh.stored.v1.RoomRenewal.$Properties} tabmesh.stored.v1.RoomRenewal.$Shape
                 */

                /**
                 * Constructs a new RoomRenewal.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a RoomRenewal.
                 * @constructor
                 * @param {tabmesh.stored.v1.RoomRenewal.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RoomRenewal = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RoomRenewal formerSecret.
                 * @member {Uint8Array} formerSecret
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.formerSecret = $util.newBuffer([]);

                /**
                 * RoomRenewal byId.
                 * @member {string} byId
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.byId = "";

                /**
                 * RoomRenewal byKey.
                 * @member {Uint8Array} byKey
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.byKey = $util.newBuffer([]);

                /**
                 * RoomRenewal removedId.
                 * @member {string} removedId
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.removedId = "";

                /**
                 * RoomRenewal removedKey.
                 * @member {Uint8Array} removedKey
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.removedKey = $util.newBuffer([]);

                /**
                 * RoomRenewal at.
                 * @member {number} at
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @instance
                 */
                RoomRenewal.prototype.at = 0;

                /**
                 * Creates a new RoomRenewal instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @static
                 * @param {tabmesh.stored.v1.RoomRenewal.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.RoomRenewal} RoomRenewal instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.RoomRenewal.$Shape): tabmesh.stored.v1.RoomRenewal & tabmesh.stored.v1.RoomRenewal.$Shape;
                 *   (properties?: tabmesh.stored.v1.RoomRenewal.$Properties): tabmesh.stored.v1.RoomRenewal;
                 * }}
                 */
                RoomRenewal.create = function(properties) {
                    return new RoomRenewal(properties);
                };

                /**
                 * Encodes the specified RoomRenewal message. Does not implicitly {@link tabmesh.stored.v1.RoomRenewal.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @static
                 * @param {tabmesh.stored.v1.RoomRenewal.$Properties} message RoomRenewal message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RoomRenewal.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.formerSecret != null && $Object.hasOwnProperty.call(message, "formerSecret") && message.formerSecret.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.formerSecret);
                    if (message.byId != null && $Object.hasOwnProperty.call(message, "byId") && message.byId !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.byId);
                    if (message.byKey != null && $Object.hasOwnProperty.call(message, "byKey") && message.byKey.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.byKey);
                    if (message.removedId != null && $Object.hasOwnProperty.call(message, "removedId") && message.removedId !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.removedId);
                    if (message.removedKey != null && $Object.hasOwnProperty.call(message, "removedKey") && message.removedKey.length)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.removedKey);
                    if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                        writer.uint32(/* id 6, wireType 1 =*/49).double(message.at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RoomRenewal message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.RoomRenewal
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.RoomRenewal & tabmesh.stored.v1.RoomRenewal.$Shape} RoomRenewal
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RoomRenewal.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.RoomRenewal();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.formerSecret = value;
                                else
                                    delete message.formerSecret;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.byId = value;
                                else
                                    delete message.byId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.byKey = value;
                                else
                                    delete message.byKey;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.removedId = value;
                                else
                                    delete message.removedId;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.removedKey = value;
                                else
                                    delete message.removedKey;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.at = value;
                                else
                                    delete message.at;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return RoomRenewal;
            })();

            v1.OpenInvitation = (function() {

                /**
                 * Properties of an OpenInvitation.
                 * @typedef {Object} tabmesh.stored.v1.OpenInvitation.$Properties
                 * @property {string} [fromId] OpenInvitation fromId
                 * @property {Uint8Array} [fromKey] OpenInvitation fromKey
                 * @property {tabmesh.v1.RoomInvitation.$Properties} [invitation] OpenInvitation invitation
                 * @property {number} [at] OpenInvitation at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OpenInvitation.
                 * @memberof tabmesh.stored.v1
                 * @interface IOpenInvitation
                 * @augments tabmesh.stored.v1.OpenInvitation.$Properties
                 * @deprecated Use tabmesh.stored.v1.OpenInvitation.$Properties instead.
                 */

                /**
                 * Shape of an OpenInvitation.
                 * @typedef {tabmesh.stored.v1.OpenInvitation.$Properties} tabmesh.stored.v1.OpenInvitation.$Shape
                 */

                /**
                 * Constructs a new OpenInvitation.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents an OpenInvitation.
                 * @constructor
                 * @param {tabmesh.stored.v1.OpenInvitation.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OpenInvitation = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OpenInvitation fromId.
                 * @member {string} fromId
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @instance
                 */
                OpenInvitation.prototype.fromId = "";

                /**
                 * OpenInvitation fromKey.
                 * @member {Uint8Array} fromKey
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @instance
                 */
                OpenInvitation.prototype.fromKey = $util.newBuffer([]);

                /**
                 * OpenInvitation invitation.
                 * @member {tabmesh.v1.RoomInvitation} invitation
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @instance
                 */
                OpenInvitation.prototype.invitation = null;

                /**
                 * OpenInvitation at.
                 * @member {number} at
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @instance
                 */
                OpenInvitation.prototype.at = 0;

                /**
                 * Creates a new OpenInvitation instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @static
                 * @param {tabmesh.stored.v1.OpenInvitation.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.OpenInvitation} OpenInvitation instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.OpenInvitation.$Shape): tabmesh.stored.v1.OpenInvitation & tabmesh.stored.v1.OpenInvitation.$Shape;
                 *   (properties?: tabmesh.stored.v1.OpenInvitation.$Properties): tabmesh.stored.v1.OpenInvitation;
                 * }}
                 */
                OpenInvitation.create = function(properties) {
                    return new OpenInvitation(properties);
                };

                /**
                 * Encodes the specified OpenInvitation message. Does not implicitly {@link tabmesh.stored.v1.OpenInvitation.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @static
                 * @param {tabmesh.stored.v1.OpenInvitation.$Properties} message OpenInvitation message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OpenInvitation.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.fromId != null && $Object.hasOwnProperty.call(message, "fromId") && message.fromId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.fromId);
                    if (message.fromKey != null && $Object.hasOwnProperty.call(message, "fromKey") && message.fromKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.fromKey);
                    if (message.invitation != null && $Object.hasOwnProperty.call(message, "invitation"))
                        $root.tabmesh.v1.RoomInvitation.encode(message.invitation, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                        writer.uint32(/* id 4, wireType 1 =*/33).double(message.at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OpenInvitation message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.OpenInvitation
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.OpenInvitation & tabmesh.stored.v1.OpenInvitation.$Shape} OpenInvitation
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OpenInvitation.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.OpenInvitation();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.fromId = value;
                                else
                                    delete message.fromId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.fromKey = value;
                                else
                                    delete message.fromKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.invitation = $root.tabmesh.v1.RoomInvitation.decode(reader, reader.size(), $undefined, _depth + 1, message.invitation);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.at = value;
                                else
                                    delete message.at;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return OpenInvitation;
            })();

            v1.StoredFile = (function() {

                /**
                 * Properties of a StoredFile.
                 * @typedef {Object} tabmesh.stored.v1.StoredFile.$Properties
                 * @property {string} [authorId] StoredFile authorId
                 * @property {Uint8Array} [authorKey] StoredFile authorKey
                 * @property {tabmesh.v1.FileOffer.$Properties} [offer] StoredFile offer
                 * @property {tabmesh.stored.v1.FileStanding} [standing] StoredFile standing
                 * @property {number} [at] StoredFile at
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StoredFile.
                 * @memberof tabmesh.stored.v1
                 * @interface IStoredFile
                 * @augments tabmesh.stored.v1.StoredFile.$Properties
                 * @deprecated Use tabmesh.stored.v1.StoredFile.$Properties instead.
                 */

                /**
                 * Shape of a StoredFile.
                 * @typedef {tabmesh.stored.v1.StoredFile.$Properties} tabmesh.stored.v1.StoredFile.$Shape
                 */

                /**
                 * Constructs a new StoredFile.
                 * @memberof tabmesh.stored.v1
                 * @classdesc Represents a StoredFile.
                 * @constructor
                 * @param {tabmesh.stored.v1.StoredFile.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StoredFile = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StoredFile authorId.
                 * @member {string} authorId
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @instance
                 */
                StoredFile.prototype.authorId = "";

                /**
                 * StoredFile authorKey.
                 * @member {Uint8Array} authorKey
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @instance
                 */
                StoredFile.prototype.authorKey = $util.newBuffer([]);

                /**
                 * StoredFile offer.
                 * @member {tabmesh.v1.FileOffer} offer
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @instance
                 */
                StoredFile.prototype.offer = null;

                /**
                 * StoredFile standing.
                 * @member {tabmesh.stored.v1.FileStanding} standing
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @instance
                 */
                StoredFile.prototype.standing = 0;

                /**
                 * StoredFile at.
                 * @member {number} at
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @instance
                 */
                StoredFile.prototype.at = 0;

                /**
                 * Creates a new StoredFile instance using the specified properties.
                 * @function create
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @static
                 * @param {tabmesh.stored.v1.StoredFile.$Properties=} [properties] Properties to set
                 * @returns {tabmesh.stored.v1.StoredFile} StoredFile instance
                 * @type {{
                 *   (properties: tabmesh.stored.v1.StoredFile.$Shape): tabmesh.stored.v1.StoredFile & tabmesh.stored.v1.StoredFile.$Shape;
                 *   (properties?: tabmesh.stored.v1.StoredFile.$Properties): tabmesh.stored.v1.StoredFile;
                 * }}
                 */
                StoredFile.create = function(properties) {
                    return new StoredFile(properties);
                };

                /**
                 * Encodes the specified StoredFile message. Does not implicitly {@link tabmesh.stored.v1.StoredFile.verify|verify} messages.
                 * @function encode
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @static
                 * @param {tabmesh.stored.v1.StoredFile.$Properties} message StoredFile message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StoredFile.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.authorId != null && $Object.hasOwnProperty.call(message, "authorId") && message.authorId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.authorId);
                    if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.authorKey);
                    if (message.offer != null && $Object.hasOwnProperty.call(message, "offer"))
                        $root.tabmesh.v1.FileOffer.encode(message.offer, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.standing != null && $Object.hasOwnProperty.call(message, "standing") && message.standing !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.standing);
                    if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                        writer.uint32(/* id 5, wireType 1 =*/41).double(message.at);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StoredFile message from the specified reader or buffer.
                 * @function decode
                 * @memberof tabmesh.stored.v1.StoredFile
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {tabmesh.stored.v1.StoredFile & tabmesh.stored.v1.StoredFile.$Shape} StoredFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StoredFile.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.tabmesh.stored.v1.StoredFile();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.authorId = value;
                                else
                                    delete message.authorId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.authorKey = value;
                                else
                                    delete message.authorKey;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.offer = $root.tabmesh.v1.FileOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.offer);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.standing = value;
                                else
                                    delete message.standing;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 1)
                                    break;
                                if (!$Object.is(value = reader.double(), 0))
                                    message.at = value;
                                else
                                    delete message.at;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StoredFile;
            })();

            /**
             * FileStanding enum.
             * @name tabmesh.stored.v1.FileStanding
             * @enum {number}
             * @property {number} FILE_STANDING_UNSPECIFIED=0 FILE_STANDING_UNSPECIFIED value
             * @property {number} FILE_STANDING_OFFERED=1 FILE_STANDING_OFFERED value
             * @property {number} FILE_STANDING_WANTED=2 FILE_STANDING_WANTED value
             * @property {number} FILE_STANDING_PAUSED=3 FILE_STANDING_PAUSED value
             * @property {number} FILE_STANDING_COMPLETE=4 FILE_STANDING_COMPLETE value
             */
            v1.FileStanding = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "FILE_STANDING_UNSPECIFIED"] = 0;
                values[valuesById[1] = "FILE_STANDING_OFFERED"] = 1;
                values[valuesById[2] = "FILE_STANDING_WANTED"] = 2;
                values[valuesById[3] = "FILE_STANDING_PAUSED"] = 3;
                values[valuesById[4] = "FILE_STANDING_COMPLETE"] = 4;
                return values;
            })();

            return v1;
        })();

        return stored;
    })();

    tabmesh.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof tabmesh
         * @namespace
         */
        const v1 = {};

        /**
         * PeerMessageType enum.
         * @name tabmesh.v1.PeerMessageType
         * @enum {number}
         * @property {number} PEER_MESSAGE_TYPE_UNSPECIFIED=0 PEER_MESSAGE_TYPE_UNSPECIFIED value
         * @property {number} PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE=1 PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE value
         * @property {number} PEER_MESSAGE_TYPE_HANDSHAKE_START=2 PEER_MESSAGE_TYPE_HANDSHAKE_START value
         * @property {number} PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE=3 PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE value
         * @property {number} PEER_MESSAGE_TYPE_ROSTER=4 PEER_MESSAGE_TYPE_ROSTER value
         * @property {number} PEER_MESSAGE_TYPE_PROPAGATION=5 PEER_MESSAGE_TYPE_PROPAGATION value
         * @property {number} PEER_MESSAGE_TYPE_HEARTBEAT=6 PEER_MESSAGE_TYPE_HEARTBEAT value
         * @property {number} PEER_MESSAGE_TYPE_FALLBACK_NODES=7 PEER_MESSAGE_TYPE_FALLBACK_NODES value
         * @property {number} PEER_MESSAGE_TYPE_DIGEST=8 PEER_MESSAGE_TYPE_DIGEST value
         * @property {number} PEER_MESSAGE_TYPE_GO_AWAY=9 PEER_MESSAGE_TYPE_GO_AWAY value
         * @property {number} PEER_MESSAGE_TYPE_RENEWAL=10 PEER_MESSAGE_TYPE_RENEWAL value
         * @property {number} PEER_MESSAGE_TYPE_IDENTITY_REQUEST=11 PEER_MESSAGE_TYPE_IDENTITY_REQUEST value
         * @property {number} PEER_MESSAGE_TYPE_IDENTITY_PROOF=12 PEER_MESSAGE_TYPE_IDENTITY_PROOF value
         * @property {number} PEER_MESSAGE_TYPE_SLOW_DOWN=13 PEER_MESSAGE_TYPE_SLOW_DOWN value
         * @property {number} PEER_MESSAGE_TYPE_WATCH=14 PEER_MESSAGE_TYPE_WATCH value
         * @property {number} PEER_MESSAGE_TYPE_LOOKUP=15 PEER_MESSAGE_TYPE_LOOKUP value
         * @property {number} PEER_MESSAGE_TYPE_LOOKUP_ANSWER=16 PEER_MESSAGE_TYPE_LOOKUP_ANSWER value
         * @property {number} PEER_MESSAGE_TYPE_PEER_COUNT=17 PEER_MESSAGE_TYPE_PEER_COUNT value
         * @property {number} PEER_MESSAGE_TYPE_PREKEYS=18 PEER_MESSAGE_TYPE_PREKEYS value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_ITEMS=19 PEER_MESSAGE_TYPE_ROOM_ITEMS value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_RESULTS=20 PEER_MESSAGE_TYPE_ROOM_RESULTS value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_QUESTION=21 PEER_MESSAGE_TYPE_ROOM_QUESTION value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_PAGE=22 PEER_MESSAGE_TYPE_ROOM_PAGE value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_SPREAD=23 PEER_MESSAGE_TYPE_ROOM_SPREAD value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION=24 PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_LIST=25 PEER_MESSAGE_TYPE_ROOM_LIST value
         * @property {number} PEER_MESSAGE_TYPE_MESSAGE=64 PEER_MESSAGE_TYPE_MESSAGE value
         * @property {number} PEER_MESSAGE_TYPE_CONFIRMATION=65 PEER_MESSAGE_TYPE_CONFIRMATION value
         * @property {number} PEER_MESSAGE_TYPE_PROBE=66 PEER_MESSAGE_TYPE_PROBE value
         * @property {number} PEER_MESSAGE_TYPE_PROBE_ANSWER=67 PEER_MESSAGE_TYPE_PROBE_ANSWER value
         * @property {number} PEER_MESSAGE_TYPE_RESEAL=68 PEER_MESSAGE_TYPE_RESEAL value
         * @property {number} PEER_MESSAGE_TYPE_PREKEY_REQUEST=69 PEER_MESSAGE_TYPE_PREKEY_REQUEST value
         * @property {number} PEER_MESSAGE_TYPE_PREKEY_ANSWER=70 PEER_MESSAGE_TYPE_PREKEY_ANSWER value
         * @property {number} PEER_MESSAGE_TYPE_PREKEY_COPY=71 PEER_MESSAGE_TYPE_PREKEY_COPY value
         * @property {number} PEER_MESSAGE_TYPE_DEPOSIT=72 PEER_MESSAGE_TYPE_DEPOSIT value
         * @property {number} PEER_MESSAGE_TYPE_DEPOSIT_ANSWER=73 PEER_MESSAGE_TYPE_DEPOSIT_ANSWER value
         * @property {number} PEER_MESSAGE_TYPE_MAIL=74 PEER_MESSAGE_TYPE_MAIL value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_DIGEST=75 PEER_MESSAGE_TYPE_ROOM_DIGEST value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_INVENTORY=76 PEER_MESSAGE_TYPE_ROOM_INVENTORY value
         * @property {number} PEER_MESSAGE_TYPE_ROOM_SUPPLY=77 PEER_MESSAGE_TYPE_ROOM_SUPPLY value
         * @property {number} PEER_MESSAGE_TYPE_FILE_REQUEST=78 PEER_MESSAGE_TYPE_FILE_REQUEST value
         * @property {number} PEER_MESSAGE_TYPE_FILE_CHUNK=79 PEER_MESSAGE_TYPE_FILE_CHUNK value
         * @property {number} PEER_MESSAGE_TYPE_TYPING=80 PEER_MESSAGE_TYPE_TYPING value
         * @property {number} PEER_MESSAGE_TYPE_FILE_ANSWER=84 PEER_MESSAGE_TYPE_FILE_ANSWER value
         */
        v1.PeerMessageType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PEER_MESSAGE_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PEER_MESSAGE_TYPE_HANDSHAKE_CHALLENGE"] = 1;
            values[valuesById[2] = "PEER_MESSAGE_TYPE_HANDSHAKE_START"] = 2;
            values[valuesById[3] = "PEER_MESSAGE_TYPE_HANDSHAKE_RESPONSE"] = 3;
            values[valuesById[4] = "PEER_MESSAGE_TYPE_ROSTER"] = 4;
            values[valuesById[5] = "PEER_MESSAGE_TYPE_PROPAGATION"] = 5;
            values[valuesById[6] = "PEER_MESSAGE_TYPE_HEARTBEAT"] = 6;
            values[valuesById[7] = "PEER_MESSAGE_TYPE_FALLBACK_NODES"] = 7;
            values[valuesById[8] = "PEER_MESSAGE_TYPE_DIGEST"] = 8;
            values[valuesById[9] = "PEER_MESSAGE_TYPE_GO_AWAY"] = 9;
            values[valuesById[10] = "PEER_MESSAGE_TYPE_RENEWAL"] = 10;
            values[valuesById[11] = "PEER_MESSAGE_TYPE_IDENTITY_REQUEST"] = 11;
            values[valuesById[12] = "PEER_MESSAGE_TYPE_IDENTITY_PROOF"] = 12;
            values[valuesById[13] = "PEER_MESSAGE_TYPE_SLOW_DOWN"] = 13;
            values[valuesById[14] = "PEER_MESSAGE_TYPE_WATCH"] = 14;
            values[valuesById[15] = "PEER_MESSAGE_TYPE_LOOKUP"] = 15;
            values[valuesById[16] = "PEER_MESSAGE_TYPE_LOOKUP_ANSWER"] = 16;
            values[valuesById[17] = "PEER_MESSAGE_TYPE_PEER_COUNT"] = 17;
            values[valuesById[18] = "PEER_MESSAGE_TYPE_PREKEYS"] = 18;
            values[valuesById[19] = "PEER_MESSAGE_TYPE_ROOM_ITEMS"] = 19;
            values[valuesById[20] = "PEER_MESSAGE_TYPE_ROOM_RESULTS"] = 20;
            values[valuesById[21] = "PEER_MESSAGE_TYPE_ROOM_QUESTION"] = 21;
            values[valuesById[22] = "PEER_MESSAGE_TYPE_ROOM_PAGE"] = 22;
            values[valuesById[23] = "PEER_MESSAGE_TYPE_ROOM_SPREAD"] = 23;
            values[valuesById[24] = "PEER_MESSAGE_TYPE_ROOM_LIST_QUESTION"] = 24;
            values[valuesById[25] = "PEER_MESSAGE_TYPE_ROOM_LIST"] = 25;
            values[valuesById[64] = "PEER_MESSAGE_TYPE_MESSAGE"] = 64;
            values[valuesById[65] = "PEER_MESSAGE_TYPE_CONFIRMATION"] = 65;
            values[valuesById[66] = "PEER_MESSAGE_TYPE_PROBE"] = 66;
            values[valuesById[67] = "PEER_MESSAGE_TYPE_PROBE_ANSWER"] = 67;
            values[valuesById[68] = "PEER_MESSAGE_TYPE_RESEAL"] = 68;
            values[valuesById[69] = "PEER_MESSAGE_TYPE_PREKEY_REQUEST"] = 69;
            values[valuesById[70] = "PEER_MESSAGE_TYPE_PREKEY_ANSWER"] = 70;
            values[valuesById[71] = "PEER_MESSAGE_TYPE_PREKEY_COPY"] = 71;
            values[valuesById[72] = "PEER_MESSAGE_TYPE_DEPOSIT"] = 72;
            values[valuesById[73] = "PEER_MESSAGE_TYPE_DEPOSIT_ANSWER"] = 73;
            values[valuesById[74] = "PEER_MESSAGE_TYPE_MAIL"] = 74;
            values[valuesById[75] = "PEER_MESSAGE_TYPE_ROOM_DIGEST"] = 75;
            values[valuesById[76] = "PEER_MESSAGE_TYPE_ROOM_INVENTORY"] = 76;
            values[valuesById[77] = "PEER_MESSAGE_TYPE_ROOM_SUPPLY"] = 77;
            values[valuesById[78] = "PEER_MESSAGE_TYPE_FILE_REQUEST"] = 78;
            values[valuesById[79] = "PEER_MESSAGE_TYPE_FILE_CHUNK"] = 79;
            values[valuesById[80] = "PEER_MESSAGE_TYPE_TYPING"] = 80;
            values[valuesById[84] = "PEER_MESSAGE_TYPE_FILE_ANSWER"] = 84;
            return values;
        })();

        v1.PeerMessage = (function() {

            /**
             * Properties of a PeerMessage.
             * @typedef {Object} tabmesh.v1.PeerMessage.$Properties
             * @property {tabmesh.v1.PeerMessageType} [type] PeerMessage type
             * @property {number} [hopLimit] PeerMessage hopLimit
             * @property {string} [destination] PeerMessage destination
             * @property {Uint8Array} [destinationTag] PeerMessage destinationTag
             * @property {string} [source] PeerMessage source
             * @property {Uint8Array} [sourceTag] PeerMessage sourceTag
             * @property {tabmesh.v1.HandshakeChallenge.$Properties|null} [handshakeChallenge] PeerMessage handshakeChallenge
             * @property {tabmesh.v1.HandshakeStart.$Properties|null} [handshakeStart] PeerMessage handshakeStart
             * @property {tabmesh.v1.HandshakeResponse.$Properties|null} [handshakeResponse] PeerMessage handshakeResponse
             * @property {tabmesh.v1.Roster.$Properties|null} [roster] PeerMessage roster
             * @property {tabmesh.v1.PropagationMessage.$Properties|null} [propagation] PeerMessage propagation
             * @property {tabmesh.v1.Heartbeat.$Properties|null} [heartbeat] PeerMessage heartbeat
             * @property {tabmesh.v1.FallbackNodes.$Properties|null} [fallbackNodes] PeerMessage fallbackNodes
             * @property {tabmesh.v1.Digest.$Properties|null} [digest] PeerMessage digest
             * @property {tabmesh.v1.GoAway.$Properties|null} [goAway] PeerMessage goAway
             * @property {tabmesh.v1.Renewal.$Properties|null} [renewal] PeerMessage renewal
             * @property {tabmesh.v1.IdentityRequest.$Properties|null} [identityRequest] PeerMessage identityRequest
             * @property {tabmesh.v1.IdentityProof.$Properties|null} [identityProof] PeerMessage identityProof
             * @property {tabmesh.v1.SlowDown.$Properties|null} [slowDown] PeerMessage slowDown
             * @property {tabmesh.v1.Watch.$Properties|null} [watch] PeerMessage watch
             * @property {tabmesh.v1.Lookup.$Properties|null} [lookup] PeerMessage lookup
             * @property {tabmesh.v1.LookupAnswer.$Properties|null} [lookupAnswer] PeerMessage lookupAnswer
             * @property {tabmesh.v1.PeerCount.$Properties|null} [peerCount] PeerMessage peerCount
             * @property {tabmesh.v1.Prekeys.$Properties|null} [prekeys] PeerMessage prekeys
             * @property {tabmesh.v1.RoomItems.$Properties|null} [roomItems] PeerMessage roomItems
             * @property {tabmesh.v1.RoomResults.$Properties|null} [roomResults] PeerMessage roomResults
             * @property {tabmesh.v1.RoomQuestion.$Properties|null} [roomQuestion] PeerMessage roomQuestion
             * @property {tabmesh.v1.RoomPage.$Properties|null} [roomPage] PeerMessage roomPage
             * @property {tabmesh.v1.RoomSpread.$Properties|null} [roomSpread] PeerMessage roomSpread
             * @property {tabmesh.v1.RoomListQuestion.$Properties|null} [roomListQuestion] PeerMessage roomListQuestion
             * @property {tabmesh.v1.RoomList.$Properties|null} [roomList] PeerMessage roomList
             * @property {tabmesh.v1.Message.$Properties|null} [message] PeerMessage message
             * @property {tabmesh.v1.Confirmation.$Properties|null} [confirmation] PeerMessage confirmation
             * @property {tabmesh.v1.Probe.$Properties|null} [probe] PeerMessage probe
             * @property {tabmesh.v1.ProbeAnswer.$Properties|null} [probeAnswer] PeerMessage probeAnswer
             * @property {tabmesh.v1.Reseal.$Properties|null} [reseal] PeerMessage reseal
             * @property {tabmesh.v1.PrekeyRequest.$Properties|null} [prekeyRequest] PeerMessage prekeyRequest
             * @property {tabmesh.v1.PrekeyAnswer.$Properties|null} [prekeyAnswer] PeerMessage prekeyAnswer
             * @property {tabmesh.v1.PrekeyCopy.$Properties|null} [prekeyCopy] PeerMessage prekeyCopy
             * @property {tabmesh.v1.Deposit.$Properties|null} [deposit] PeerMessage deposit
             * @property {tabmesh.v1.DepositAnswer.$Properties|null} [depositAnswer] PeerMessage depositAnswer
             * @property {tabmesh.v1.Mail.$Properties|null} [mail] PeerMessage mail
             * @property {tabmesh.v1.RoomDigest.$Properties|null} [roomDigest] PeerMessage roomDigest
             * @property {tabmesh.v1.RoomInventory.$Properties|null} [roomInventory] PeerMessage roomInventory
             * @property {tabmesh.v1.RoomItems.$Properties|null} [roomSupply] PeerMessage roomSupply
             * @property {tabmesh.v1.FileRequest.$Properties|null} [fileRequest] PeerMessage fileRequest
             * @property {tabmesh.v1.FileChunk.$Properties|null} [fileChunk] PeerMessage fileChunk
             * @property {tabmesh.v1.Typing.$Properties|null} [typing] PeerMessage typing
             * @property {tabmesh.v1.FileAnswer.$Properties|null} [fileAnswer] PeerMessage fileAnswer
             * @property {"handshakeChallenge"|"handshakeStart"|"handshakeResponse"|"roster"|"propagation"|"heartbeat"|"fallbackNodes"|"digest"|"goAway"|"renewal"|"identityRequest"|"identityProof"|"slowDown"|"watch"|"lookup"|"lookupAnswer"|"peerCount"|"prekeys"|"roomItems"|"roomResults"|"roomQuestion"|"roomPage"|"roomSpread"|"roomListQuestion"|"roomList"|"message"|"confirmation"|"probe"|"probeAnswer"|"reseal"|"prekeyRequest"|"prekeyAnswer"|"prekeyCopy"|"deposit"|"depositAnswer"|"mail"|"roomDigest"|"roomInventory"|"roomSupply"|"fileRequest"|"fileChunk"|"typing"|"fileAnswer"} [body] PeerMessage body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerMessage.
             * @memberof tabmesh.v1
             * @interface IPeerMessage
             * @augments tabmesh.v1.PeerMessage.$Properties
             * @deprecated Use tabmesh.v1.PeerMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a PeerMessage.
             * @typedef {{
             *   type?: tabmesh.v1.PeerMessageType;
             *   hopLimit?: number;
             *   destination?: string;
             *   destinationTag?: Uint8Array;
             *   source?: string;
             *   sourceTag?: Uint8Array;
             *   handshakeChallenge?: tabmesh.v1.HandshakeChallenge.$Shape|null;
             *   handshakeStart?: tabmesh.v1.HandshakeStart.$Shape|null;
             *   handshakeResponse?: tabmesh.v1.HandshakeResponse.$Shape|null;
             *   roster?: tabmesh.v1.Roster.$Shape|null;
             *   propagation?: tabmesh.v1.PropagationMessage.$Shape|null;
             *   heartbeat?: tabmesh.v1.Heartbeat.$Shape|null;
             *   fallbackNodes?: tabmesh.v1.FallbackNodes.$Shape|null;
             *   digest?: tabmesh.v1.Digest.$Shape|null;
             *   goAway?: tabmesh.v1.GoAway.$Shape|null;
             *   renewal?: tabmesh.v1.Renewal.$Shape|null;
             *   identityRequest?: tabmesh.v1.IdentityRequest.$Shape|null;
             *   identityProof?: tabmesh.v1.IdentityProof.$Shape|null;
             *   slowDown?: tabmesh.v1.SlowDown.$Shape|null;
             *   watch?: tabmesh.v1.Watch.$Shape|null;
             *   lookup?: tabmesh.v1.Lookup.$Shape|null;
             *   lookupAnswer?: tabmesh.v1.LookupAnswer.$Shape|null;
             *   peerCount?: tabmesh.v1.PeerCount.$Shape|null;
             *   prekeys?: tabmesh.v1.Prekeys.$Shape|null;
             *   roomItems?: tabmesh.v1.RoomItems.$Shape|null;
             *   roomResults?: tabmesh.v1.RoomResults.$Shape|null;
             *   roomQuestion?: tabmesh.v1.RoomQuestion.$Shape|null;
             *   roomPage?: tabmesh.v1.RoomPage.$Shape|null;
             *   roomSpread?: tabmesh.v1.RoomSpread.$Shape|null;
             *   roomListQuestion?: tabmesh.v1.RoomListQuestion.$Shape|null;
             *   roomList?: tabmesh.v1.RoomList.$Shape|null;
             *   message?: tabmesh.v1.Message.$Shape|null;
             *   confirmation?: tabmesh.v1.Confirmation.$Shape|null;
             *   probe?: tabmesh.v1.Probe.$Shape|null;
             *   probeAnswer?: tabmesh.v1.ProbeAnswer.$Shape|null;
             *   reseal?: tabmesh.v1.Reseal.$Shape|null;
             *   prekeyRequest?: tabmesh.v1.PrekeyRequest.$Shape|null;
             *   prekeyAnswer?: tabmesh.v1.PrekeyAnswer.$Shape|null;
             *   prekeyCopy?: tabmesh.v1.PrekeyCopy.$Shape|null;
             *   deposit?: tabmesh.v1.Deposit.$Shape|null;
             *   depositAnswer?: tabmesh.v1.DepositAnswer.$Shape|null;
             *   mail?: tabmesh.v1.Mail.$Shape|null;
             *   roomDigest?: tabmesh.v1.RoomDigest.$Shape|null;
             *   roomInventory?: tabmesh.v1.RoomInventory.$Shape|null;
             *   roomSupply?: tabmesh.v1.RoomItems.$Shape|null;
             *   fileRequest?: tabmesh.v1.FileRequest.$Shape|null;
             *   fileChunk?: tabmesh.v1.FileChunk.$Shape|null;
             *   typing?: tabmesh.v1.Typing.$Shape|null;
             *   fileAnswer?: tabmesh.v1.FileAnswer.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeChallenge"; handshakeChallenge: tabmesh.v1.HandshakeChallenge.$Shape; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeStart"; handshakeChallenge?: null; handshakeStart: tabmesh.v1.HandshakeStart.$Shape; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "handshakeResponse"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse: tabmesh.v1.HandshakeResponse.$Shape; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roster"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster: tabmesh.v1.Roster.$Shape; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "propagation"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation: tabmesh.v1.PropagationMessage.$Shape; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "heartbeat"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat: tabmesh.v1.Heartbeat.$Shape; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fallbackNodes"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes: tabmesh.v1.FallbackNodes.$Shape; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "digest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest: tabmesh.v1.Digest.$Shape; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "goAway"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway: tabmesh.v1.GoAway.$Shape; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "renewal"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal: tabmesh.v1.Renewal.$Shape; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "identityRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest: tabmesh.v1.IdentityRequest.$Shape; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "identityProof"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof: tabmesh.v1.IdentityProof.$Shape; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "slowDown"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown: tabmesh.v1.SlowDown.$Shape; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "watch"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch: tabmesh.v1.Watch.$Shape; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "lookup"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup: tabmesh.v1.Lookup.$Shape; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "lookupAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer: tabmesh.v1.LookupAnswer.$Shape; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "peerCount"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount: tabmesh.v1.PeerCount.$Shape; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeys"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys: tabmesh.v1.Prekeys.$Shape; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomItems"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems: tabmesh.v1.RoomItems.$Shape; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomResults"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults: tabmesh.v1.RoomResults.$Shape; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion: tabmesh.v1.RoomQuestion.$Shape; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomPage"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage: tabmesh.v1.RoomPage.$Shape; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomSpread"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread: tabmesh.v1.RoomSpread.$Shape; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomListQuestion"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion: tabmesh.v1.RoomListQuestion.$Shape; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomList"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList: tabmesh.v1.RoomList.$Shape; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "message"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message: tabmesh.v1.Message.$Shape; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "confirmation"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation: tabmesh.v1.Confirmation.$Shape; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "probe"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe: tabmesh.v1.Probe.$Shape; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "probeAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer: tabmesh.v1.ProbeAnswer.$Shape; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "reseal"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal: tabmesh.v1.Reseal.$Shape; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest: tabmesh.v1.PrekeyRequest.$Shape; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer: tabmesh.v1.PrekeyAnswer.$Shape; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "prekeyCopy"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy: tabmesh.v1.PrekeyCopy.$Shape; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "deposit"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit: tabmesh.v1.Deposit.$Shape; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "depositAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer: tabmesh.v1.DepositAnswer.$Shape; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "mail"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail: tabmesh.v1.Mail.$Shape; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomDigest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest: tabmesh.v1.RoomDigest.$Shape; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomInventory"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory: tabmesh.v1.RoomInventory.$Shape; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "roomSupply"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply: tabmesh.v1.RoomItems.$Shape; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fileRequest"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest: tabmesh.v1.FileRequest.$Shape; fileChunk?: null; typing?: null; fileAnswer?: null }|{ body?: "fileChunk"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk: tabmesh.v1.FileChunk.$Shape; typing?: null; fileAnswer?: null }|{ body?: "typing"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing: tabmesh.v1.Typing.$Shape; fileAnswer?: null }|{ body?: "fileAnswer"; handshakeChallenge?: null; handshakeStart?: null; handshakeResponse?: null; roster?: null; propagation?: null; heartbeat?: null; fallbackNodes?: null; digest?: null; goAway?: null; renewal?: null; identityRequest?: null; identityProof?: null; slowDown?: null; watch?: null; lookup?: null; lookupAnswer?: null; peerCount?: null; prekeys?: null; roomItems?: null; roomResults?: null; roomQuestion?: null; roomPage?: null; roomSpread?: null; roomListQuestion?: null; roomList?: null; message?: null; confirmation?: null; probe?: null; probeAnswer?: null; reseal?: null; prekeyRequest?: null; prekeyAnswer?: null; prekeyCopy?: null; deposit?: null; depositAnswer?: null; mail?: null; roomDigest?: null; roomInventory?: null; roomSupply?: null; fileRequest?: null; fileChunk?: null; typing?: null; fileAnswer: tabmesh.v1.FileAnswer.$Shape })
             * )} tabmesh.v1.PeerMessage.$Shape
             */

            /**
             * Constructs a new PeerMessage.
             * @memberof tabmesh.v1
             * @classdesc Represents a PeerMessage.
             * @constructor
             * @param {tabmesh.v1.PeerMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerMessage type.
             * @member {tabmesh.v1.PeerMessageType} type
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.type = 0;

            /**
             * PeerMessage hopLimit.
             * @member {number} hopLimit
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.hopLimit = 0;

            /**
             * PeerMessage destination.
             * @member {string} destination
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.destination = "";

            /**
             * PeerMessage destinationTag.
             * @member {Uint8Array} destinationTag
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.destinationTag = $util.newBuffer([]);

            /**
             * PeerMessage source.
             * @member {string} source
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.source = "";

            /**
             * PeerMessage sourceTag.
             * @member {Uint8Array} sourceTag
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.sourceTag = $util.newBuffer([]);

            /**
             * PeerMessage handshakeChallenge.
             * @member {tabmesh.v1.HandshakeChallenge|null} handshakeChallenge
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.handshakeChallenge = null;

            /**
             * PeerMessage handshakeStart.
             * @member {tabmesh.v1.HandshakeStart|null} handshakeStart
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.handshakeStart = null;

            /**
             * PeerMessage handshakeResponse.
             * @member {tabmesh.v1.HandshakeResponse|null} handshakeResponse
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.handshakeResponse = null;

            /**
             * PeerMessage roster.
             * @member {tabmesh.v1.Roster|null} roster
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roster = null;

            /**
             * PeerMessage propagation.
             * @member {tabmesh.v1.PropagationMessage|null} propagation
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.propagation = null;

            /**
             * PeerMessage heartbeat.
             * @member {tabmesh.v1.Heartbeat|null} heartbeat
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.heartbeat = null;

            /**
             * PeerMessage fallbackNodes.
             * @member {tabmesh.v1.FallbackNodes|null} fallbackNodes
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.fallbackNodes = null;

            /**
             * PeerMessage digest.
             * @member {tabmesh.v1.Digest|null} digest
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.digest = null;

            /**
             * PeerMessage goAway.
             * @member {tabmesh.v1.GoAway|null} goAway
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.goAway = null;

            /**
             * PeerMessage renewal.
             * @member {tabmesh.v1.Renewal|null} renewal
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.renewal = null;

            /**
             * PeerMessage identityRequest.
             * @member {tabmesh.v1.IdentityRequest|null} identityRequest
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.identityRequest = null;

            /**
             * PeerMessage identityProof.
             * @member {tabmesh.v1.IdentityProof|null} identityProof
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.identityProof = null;

            /**
             * PeerMessage slowDown.
             * @member {tabmesh.v1.SlowDown|null} slowDown
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.slowDown = null;

            /**
             * PeerMessage watch.
             * @member {tabmesh.v1.Watch|null} watch
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.watch = null;

            /**
             * PeerMessage lookup.
             * @member {tabmesh.v1.Lookup|null} lookup
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.lookup = null;

            /**
             * PeerMessage lookupAnswer.
             * @member {tabmesh.v1.LookupAnswer|null} lookupAnswer
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.lookupAnswer = null;

            /**
             * PeerMessage peerCount.
             * @member {tabmesh.v1.PeerCount|null} peerCount
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.peerCount = null;

            /**
             * PeerMessage prekeys.
             * @member {tabmesh.v1.Prekeys|null} prekeys
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.prekeys = null;

            /**
             * PeerMessage roomItems.
             * @member {tabmesh.v1.RoomItems|null} roomItems
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomItems = null;

            /**
             * PeerMessage roomResults.
             * @member {tabmesh.v1.RoomResults|null} roomResults
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomResults = null;

            /**
             * PeerMessage roomQuestion.
             * @member {tabmesh.v1.RoomQuestion|null} roomQuestion
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomQuestion = null;

            /**
             * PeerMessage roomPage.
             * @member {tabmesh.v1.RoomPage|null} roomPage
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomPage = null;

            /**
             * PeerMessage roomSpread.
             * @member {tabmesh.v1.RoomSpread|null} roomSpread
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomSpread = null;

            /**
             * PeerMessage roomListQuestion.
             * @member {tabmesh.v1.RoomListQuestion|null} roomListQuestion
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomListQuestion = null;

            /**
             * PeerMessage roomList.
             * @member {tabmesh.v1.RoomList|null} roomList
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomList = null;

            /**
             * PeerMessage message.
             * @member {tabmesh.v1.Message|null} message
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.message = null;

            /**
             * PeerMessage confirmation.
             * @member {tabmesh.v1.Confirmation|null} confirmation
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.confirmation = null;

            /**
             * PeerMessage probe.
             * @member {tabmesh.v1.Probe|null} probe
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.probe = null;

            /**
             * PeerMessage probeAnswer.
             * @member {tabmesh.v1.ProbeAnswer|null} probeAnswer
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.probeAnswer = null;

            /**
             * PeerMessage reseal.
             * @member {tabmesh.v1.Reseal|null} reseal
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.reseal = null;

            /**
             * PeerMessage prekeyRequest.
             * @member {tabmesh.v1.PrekeyRequest|null} prekeyRequest
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.prekeyRequest = null;

            /**
             * PeerMessage prekeyAnswer.
             * @member {tabmesh.v1.PrekeyAnswer|null} prekeyAnswer
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.prekeyAnswer = null;

            /**
             * PeerMessage prekeyCopy.
             * @member {tabmesh.v1.PrekeyCopy|null} prekeyCopy
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.prekeyCopy = null;

            /**
             * PeerMessage deposit.
             * @member {tabmesh.v1.Deposit|null} deposit
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.deposit = null;

            /**
             * PeerMessage depositAnswer.
             * @member {tabmesh.v1.DepositAnswer|null} depositAnswer
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.depositAnswer = null;

            /**
             * PeerMessage mail.
             * @member {tabmesh.v1.Mail|null} mail
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.mail = null;

            /**
             * PeerMessage roomDigest.
             * @member {tabmesh.v1.RoomDigest|null} roomDigest
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomDigest = null;

            /**
             * PeerMessage roomInventory.
             * @member {tabmesh.v1.RoomInventory|null} roomInventory
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomInventory = null;

            /**
             * PeerMessage roomSupply.
             * @member {tabmesh.v1.RoomItems|null} roomSupply
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.roomSupply = null;

            /**
             * PeerMessage fileRequest.
             * @member {tabmesh.v1.FileRequest|null} fileRequest
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.fileRequest = null;

            /**
             * PeerMessage fileChunk.
             * @member {tabmesh.v1.FileChunk|null} fileChunk
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.fileChunk = null;

            /**
             * PeerMessage typing.
             * @member {tabmesh.v1.Typing|null} typing
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.typing = null;

            /**
             * PeerMessage fileAnswer.
             * @member {tabmesh.v1.FileAnswer|null} fileAnswer
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            PeerMessage.prototype.fileAnswer = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PeerMessage body.
             * @member {"handshakeChallenge"|"handshakeStart"|"handshakeResponse"|"roster"|"propagation"|"heartbeat"|"fallbackNodes"|"digest"|"goAway"|"renewal"|"identityRequest"|"identityProof"|"slowDown"|"watch"|"lookup"|"lookupAnswer"|"peerCount"|"prekeys"|"roomItems"|"roomResults"|"roomQuestion"|"roomPage"|"roomSpread"|"roomListQuestion"|"roomList"|"message"|"confirmation"|"probe"|"probeAnswer"|"reseal"|"prekeyRequest"|"prekeyAnswer"|"prekeyCopy"|"deposit"|"depositAnswer"|"mail"|"roomDigest"|"roomInventory"|"roomSupply"|"fileRequest"|"fileChunk"|"typing"|"fileAnswer"|undefined} body
             * @memberof tabmesh.v1.PeerMessage
             * @instance
             */
            $Object.defineProperty(PeerMessage.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["handshakeChallenge", "handshakeStart", "handshakeResponse", "roster", "propagation", "heartbeat", "fallbackNodes", "digest", "goAway", "renewal", "identityRequest", "identityProof", "slowDown", "watch", "lookup", "lookupAnswer", "peerCount", "prekeys", "roomItems", "roomResults", "roomQuestion", "roomPage", "roomSpread", "roomListQuestion", "roomList", "message", "confirmation", "probe", "probeAnswer", "reseal", "prekeyRequest", "prekeyAnswer", "prekeyCopy", "deposit", "depositAnswer", "mail", "roomDigest", "roomInventory", "roomSupply", "fileRequest", "fileChunk", "typing", "fileAnswer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PeerMessage instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PeerMessage
             * @static
             * @param {tabmesh.v1.PeerMessage.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PeerMessage} PeerMessage instance
             * @type {{
             *   (properties: tabmesh.v1.PeerMessage.$Shape): tabmesh.v1.PeerMessage & tabmesh.v1.PeerMessage.$Shape;
             *   (properties?: tabmesh.v1.PeerMessage.$Properties): tabmesh.v1.PeerMessage;
             * }}
             */
            PeerMessage.create = function(properties) {
                return new PeerMessage(properties);
            };

            /**
             * Encodes the specified PeerMessage message. Does not implicitly {@link tabmesh.v1.PeerMessage.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PeerMessage
             * @static
             * @param {tabmesh.v1.PeerMessage.$Properties} message PeerMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.hopLimit != null && $Object.hasOwnProperty.call(message, "hopLimit") && message.hopLimit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hopLimit);
                if (message.destination != null && $Object.hasOwnProperty.call(message, "destination") && message.destination !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.destination);
                if (message.destinationTag != null && $Object.hasOwnProperty.call(message, "destinationTag") && message.destinationTag.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.destinationTag);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source") && message.source !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.source);
                if (message.sourceTag != null && $Object.hasOwnProperty.call(message, "sourceTag") && message.sourceTag.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.sourceTag);
                if (message.handshakeChallenge != null && $Object.hasOwnProperty.call(message, "handshakeChallenge"))
                    $root.tabmesh.v1.HandshakeChallenge.encode(message.handshakeChallenge, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.handshakeStart != null && $Object.hasOwnProperty.call(message, "handshakeStart"))
                    $root.tabmesh.v1.HandshakeStart.encode(message.handshakeStart, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.handshakeResponse != null && $Object.hasOwnProperty.call(message, "handshakeResponse"))
                    $root.tabmesh.v1.HandshakeResponse.encode(message.handshakeResponse, writer.uint32(/* id 18, wireType 2 =*/146).fork(), _depth + 1).ldelim();
                if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                    $root.tabmesh.v1.Roster.encode(message.roster, writer.uint32(/* id 19, wireType 2 =*/154).fork(), _depth + 1).ldelim();
                if (message.propagation != null && $Object.hasOwnProperty.call(message, "propagation"))
                    $root.tabmesh.v1.PropagationMessage.encode(message.propagation, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null && $Object.hasOwnProperty.call(message, "heartbeat"))
                    $root.tabmesh.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.fallbackNodes != null && $Object.hasOwnProperty.call(message, "fallbackNodes"))
                    $root.tabmesh.v1.FallbackNodes.encode(message.fallbackNodes, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest"))
                    $root.tabmesh.v1.Digest.encode(message.digest, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.goAway != null && $Object.hasOwnProperty.call(message, "goAway"))
                    $root.tabmesh.v1.GoAway.encode(message.goAway, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.renewal != null && $Object.hasOwnProperty.call(message, "renewal"))
                    $root.tabmesh.v1.Renewal.encode(message.renewal, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.identityRequest != null && $Object.hasOwnProperty.call(message, "identityRequest"))
                    $root.tabmesh.v1.IdentityRequest.encode(message.identityRequest, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.identityProof != null && $Object.hasOwnProperty.call(message, "identityProof"))
                    $root.tabmesh.v1.IdentityProof.encode(message.identityProof, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.slowDown != null && $Object.hasOwnProperty.call(message, "slowDown"))
                    $root.tabmesh.v1.SlowDown.encode(message.slowDown, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.watch != null && $Object.hasOwnProperty.call(message, "watch"))
                    $root.tabmesh.v1.Watch.encode(message.watch, writer.uint32(/* id 29, wireType 2 =*/234).fork(), _depth + 1).ldelim();
                if (message.lookup != null && $Object.hasOwnProperty.call(message, "lookup"))
                    $root.tabmesh.v1.Lookup.encode(message.lookup, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.lookupAnswer != null && $Object.hasOwnProperty.call(message, "lookupAnswer"))
                    $root.tabmesh.v1.LookupAnswer.encode(message.lookupAnswer, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.peerCount != null && $Object.hasOwnProperty.call(message, "peerCount"))
                    $root.tabmesh.v1.PeerCount.encode(message.peerCount, writer.uint32(/* id 32, wireType 2 =*/258).fork(), _depth + 1).ldelim();
                if (message.prekeys != null && $Object.hasOwnProperty.call(message, "prekeys"))
                    $root.tabmesh.v1.Prekeys.encode(message.prekeys, writer.uint32(/* id 33, wireType 2 =*/266).fork(), _depth + 1).ldelim();
                if (message.roomItems != null && $Object.hasOwnProperty.call(message, "roomItems"))
                    $root.tabmesh.v1.RoomItems.encode(message.roomItems, writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                if (message.roomResults != null && $Object.hasOwnProperty.call(message, "roomResults"))
                    $root.tabmesh.v1.RoomResults.encode(message.roomResults, writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                if (message.roomQuestion != null && $Object.hasOwnProperty.call(message, "roomQuestion"))
                    $root.tabmesh.v1.RoomQuestion.encode(message.roomQuestion, writer.uint32(/* id 36, wireType 2 =*/290).fork(), _depth + 1).ldelim();
                if (message.roomPage != null && $Object.hasOwnProperty.call(message, "roomPage"))
                    $root.tabmesh.v1.RoomPage.encode(message.roomPage, writer.uint32(/* id 37, wireType 2 =*/298).fork(), _depth + 1).ldelim();
                if (message.roomSpread != null && $Object.hasOwnProperty.call(message, "roomSpread"))
                    $root.tabmesh.v1.RoomSpread.encode(message.roomSpread, writer.uint32(/* id 38, wireType 2 =*/306).fork(), _depth + 1).ldelim();
                if (message.roomListQuestion != null && $Object.hasOwnProperty.call(message, "roomListQuestion"))
                    $root.tabmesh.v1.RoomListQuestion.encode(message.roomListQuestion, writer.uint32(/* id 39, wireType 2 =*/314).fork(), _depth + 1).ldelim();
                if (message.roomList != null && $Object.hasOwnProperty.call(message, "roomList"))
                    $root.tabmesh.v1.RoomList.encode(message.roomList, writer.uint32(/* id 40, wireType 2 =*/322).fork(), _depth + 1).ldelim();
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    $root.tabmesh.v1.Message.encode(message.message, writer.uint32(/* id 64, wireType 2 =*/514).fork(), _depth + 1).ldelim();
                if (message.confirmation != null && $Object.hasOwnProperty.call(message, "confirmation"))
                    $root.tabmesh.v1.Confirmation.encode(message.confirmation, writer.uint32(/* id 65, wireType 2 =*/522).fork(), _depth + 1).ldelim();
                if (message.probe != null && $Object.hasOwnProperty.call(message, "probe"))
                    $root.tabmesh.v1.Probe.encode(message.probe, writer.uint32(/* id 66, wireType 2 =*/530).fork(), _depth + 1).ldelim();
                if (message.probeAnswer != null && $Object.hasOwnProperty.call(message, "probeAnswer"))
                    $root.tabmesh.v1.ProbeAnswer.encode(message.probeAnswer, writer.uint32(/* id 67, wireType 2 =*/538).fork(), _depth + 1).ldelim();
                if (message.reseal != null && $Object.hasOwnProperty.call(message, "reseal"))
                    $root.tabmesh.v1.Reseal.encode(message.reseal, writer.uint32(/* id 68, wireType 2 =*/546).fork(), _depth + 1).ldelim();
                if (message.prekeyRequest != null && $Object.hasOwnProperty.call(message, "prekeyRequest"))
                    $root.tabmesh.v1.PrekeyRequest.encode(message.prekeyRequest, writer.uint32(/* id 69, wireType 2 =*/554).fork(), _depth + 1).ldelim();
                if (message.prekeyAnswer != null && $Object.hasOwnProperty.call(message, "prekeyAnswer"))
                    $root.tabmesh.v1.PrekeyAnswer.encode(message.prekeyAnswer, writer.uint32(/* id 70, wireType 2 =*/562).fork(), _depth + 1).ldelim();
                if (message.prekeyCopy != null && $Object.hasOwnProperty.call(message, "prekeyCopy"))
                    $root.tabmesh.v1.PrekeyCopy.encode(message.prekeyCopy, writer.uint32(/* id 71, wireType 2 =*/570).fork(), _depth + 1).ldelim();
                if (message.deposit != null && $Object.hasOwnProperty.call(message, "deposit"))
                    $root.tabmesh.v1.Deposit.encode(message.deposit, writer.uint32(/* id 72, wireType 2 =*/578).fork(), _depth + 1).ldelim();
                if (message.depositAnswer != null && $Object.hasOwnProperty.call(message, "depositAnswer"))
                    $root.tabmesh.v1.DepositAnswer.encode(message.depositAnswer, writer.uint32(/* id 73, wireType 2 =*/586).fork(), _depth + 1).ldelim();
                if (message.mail != null && $Object.hasOwnProperty.call(message, "mail"))
                    $root.tabmesh.v1.Mail.encode(message.mail, writer.uint32(/* id 74, wireType 2 =*/594).fork(), _depth + 1).ldelim();
                if (message.roomDigest != null && $Object.hasOwnProperty.call(message, "roomDigest"))
                    $root.tabmesh.v1.RoomDigest.encode(message.roomDigest, writer.uint32(/* id 75, wireType 2 =*/602).fork(), _depth + 1).ldelim();
                if (message.roomInventory != null && $Object.hasOwnProperty.call(message, "roomInventory"))
                    $root.tabmesh.v1.RoomInventory.encode(message.roomInventory, writer.uint32(/* id 76, wireType 2 =*/610).fork(), _depth + 1).ldelim();
                if (message.roomSupply != null && $Object.hasOwnProperty.call(message, "roomSupply"))
                    $root.tabmesh.v1.RoomItems.encode(message.roomSupply, writer.uint32(/* id 77, wireType 2 =*/618).fork(), _depth + 1).ldelim();
                if (message.fileRequest != null && $Object.hasOwnProperty.call(message, "fileRequest"))
                    $root.tabmesh.v1.FileRequest.encode(message.fileRequest, writer.uint32(/* id 78, wireType 2 =*/626).fork(), _depth + 1).ldelim();
                if (message.fileChunk != null && $Object.hasOwnProperty.call(message, "fileChunk"))
                    $root.tabmesh.v1.FileChunk.encode(message.fileChunk, writer.uint32(/* id 79, wireType 2 =*/634).fork(), _depth + 1).ldelim();
                if (message.typing != null && $Object.hasOwnProperty.call(message, "typing"))
                    $root.tabmesh.v1.Typing.encode(message.typing, writer.uint32(/* id 80, wireType 2 =*/642).fork(), _depth + 1).ldelim();
                if (message.fileAnswer != null && $Object.hasOwnProperty.call(message, "fileAnswer"))
                    $root.tabmesh.v1.FileAnswer.encode(message.fileAnswer, writer.uint32(/* id 84, wireType 2 =*/674).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerMessage message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PeerMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerMessage & tabmesh.v1.PeerMessage.$Shape} PeerMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PeerMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hopLimit = value;
                            else
                                delete message.hopLimit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.destination = value;
                            else
                                delete message.destination;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.destinationTag = value;
                            else
                                delete message.destinationTag;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.source = value;
                            else
                                delete message.source;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sourceTag = value;
                            else
                                delete message.sourceTag;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.handshakeChallenge = $root.tabmesh.v1.HandshakeChallenge.decode(reader, reader.size(), $undefined, _depth + 1, message.handshakeChallenge);
                            message.body = "handshakeChallenge";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.handshakeStart = $root.tabmesh.v1.HandshakeStart.decode(reader, reader.size(), $undefined, _depth + 1, message.handshakeStart);
                            message.body = "handshakeStart";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.handshakeResponse = $root.tabmesh.v1.HandshakeResponse.decode(reader, reader.size(), $undefined, _depth + 1, message.handshakeResponse);
                            message.body = "handshakeResponse";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.roster = $root.tabmesh.v1.Roster.decode(reader, reader.size(), $undefined, _depth + 1, message.roster);
                            message.body = "roster";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.propagation = $root.tabmesh.v1.PropagationMessage.decode(reader, reader.size(), $undefined, _depth + 1, message.propagation);
                            message.body = "propagation";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.tabmesh.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            message.body = "heartbeat";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.fallbackNodes = $root.tabmesh.v1.FallbackNodes.decode(reader, reader.size(), $undefined, _depth + 1, message.fallbackNodes);
                            message.body = "fallbackNodes";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.digest = $root.tabmesh.v1.Digest.decode(reader, reader.size(), $undefined, _depth + 1, message.digest);
                            message.body = "digest";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.goAway = $root.tabmesh.v1.GoAway.decode(reader, reader.size(), $undefined, _depth + 1, message.goAway);
                            message.body = "goAway";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.renewal = $root.tabmesh.v1.Renewal.decode(reader, reader.size(), $undefined, _depth + 1, message.renewal);
                            message.body = "renewal";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.identityRequest = $root.tabmesh.v1.IdentityRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.identityRequest);
                            message.body = "identityRequest";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.identityProof = $root.tabmesh.v1.IdentityProof.decode(reader, reader.size(), $undefined, _depth + 1, message.identityProof);
                            message.body = "identityProof";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.slowDown = $root.tabmesh.v1.SlowDown.decode(reader, reader.size(), $undefined, _depth + 1, message.slowDown);
                            message.body = "slowDown";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.watch = $root.tabmesh.v1.Watch.decode(reader, reader.size(), $undefined, _depth + 1, message.watch);
                            message.body = "watch";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.lookup = $root.tabmesh.v1.Lookup.decode(reader, reader.size(), $undefined, _depth + 1, message.lookup);
                            message.body = "lookup";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.lookupAnswer = $root.tabmesh.v1.LookupAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.lookupAnswer);
                            message.body = "lookupAnswer";
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            message.peerCount = $root.tabmesh.v1.PeerCount.decode(reader, reader.size(), $undefined, _depth + 1, message.peerCount);
                            message.body = "peerCount";
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            message.prekeys = $root.tabmesh.v1.Prekeys.decode(reader, reader.size(), $undefined, _depth + 1, message.prekeys);
                            message.body = "prekeys";
                            continue;
                        }
                    case 34: {
                            if (wireType !== 2)
                                break;
                            message.roomItems = $root.tabmesh.v1.RoomItems.decode(reader, reader.size(), $undefined, _depth + 1, message.roomItems);
                            message.body = "roomItems";
                            continue;
                        }
                    case 35: {
                            if (wireType !== 2)
                                break;
                            message.roomResults = $root.tabmesh.v1.RoomResults.decode(reader, reader.size(), $undefined, _depth + 1, message.roomResults);
                            message.body = "roomResults";
                            continue;
                        }
                    case 36: {
                            if (wireType !== 2)
                                break;
                            message.roomQuestion = $root.tabmesh.v1.RoomQuestion.decode(reader, reader.size(), $undefined, _depth + 1, message.roomQuestion);
                            message.body = "roomQuestion";
                            continue;
                        }
                    case 37: {
                            if (wireType !== 2)
                                break;
                            message.roomPage = $root.tabmesh.v1.RoomPage.decode(reader, reader.size(), $undefined, _depth + 1, message.roomPage);
                            message.body = "roomPage";
                            continue;
                        }
                    case 38: {
                            if (wireType !== 2)
                                break;
                            message.roomSpread = $root.tabmesh.v1.RoomSpread.decode(reader, reader.size(), $undefined, _depth + 1, message.roomSpread);
                            message.body = "roomSpread";
                            continue;
                        }
                    case 39: {
                            if (wireType !== 2)
                                break;
                            message.roomListQuestion = $root.tabmesh.v1.RoomListQuestion.decode(reader, reader.size(), $undefined, _depth + 1, message.roomListQuestion);
                            message.body = "roomListQuestion";
                            continue;
                        }
                    case 40: {
                            if (wireType !== 2)
                                break;
                            message.roomList = $root.tabmesh.v1.RoomList.decode(reader, reader.size(), $undefined, _depth + 1, message.roomList);
                            message.body = "roomList";
                            continue;
                        }
                    case 64: {
                            if (wireType !== 2)
                                break;
                            message.message = $root.tabmesh.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1, message.message);
                            message.body = "message";
                            continue;
                        }
                    case 65: {
                            if (wireType !== 2)
                                break;
                            message.confirmation = $root.tabmesh.v1.Confirmation.decode(reader, reader.size(), $undefined, _depth + 1, message.confirmation);
                            message.body = "confirmation";
                            continue;
                        }
                    case 66: {
                            if (wireType !== 2)
                                break;
                            message.probe = $root.tabmesh.v1.Probe.decode(reader, reader.size(), $undefined, _depth + 1, message.probe);
                            message.body = "probe";
                            continue;
                        }
                    case 67: {
                            if (wireType !== 2)
                                break;
                            message.probeAnswer = $root.tabmesh.v1.ProbeAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.probeAnswer);
                            message.body = "probeAnswer";
                            continue;
                        }
                    case 68: {
                            if (wireType !== 2)
                                break;
                            message.reseal = $root.tabmesh.v1.Reseal.decode(reader, reader.size(), $undefined, _depth + 1, message.reseal);
                            message.body = "reseal";
                            continue;
                        }
                    case 69: {
                            if (wireType !== 2)
                                break;
                            message.prekeyRequest = $root.tabmesh.v1.PrekeyRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.prekeyRequest);
                            message.body = "prekeyRequest";
                            continue;
                        }
                    case 70: {
                            if (wireType !== 2)
                                break;
                            message.prekeyAnswer = $root.tabmesh.v1.PrekeyAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.prekeyAnswer);
                            message.body = "prekeyAnswer";
                            continue;
                        }
                    case 71: {
                            if (wireType !== 2)
                                break;
                            message.prekeyCopy = $root.tabmesh.v1.PrekeyCopy.decode(reader, reader.size(), $undefined, _depth + 1, message.prekeyCopy);
                            message.body = "prekeyCopy";
                            continue;
                        }
                    case 72: {
                            if (wireType !== 2)
                                break;
                            message.deposit = $root.tabmesh.v1.Deposit.decode(reader, reader.size(), $undefined, _depth + 1, message.deposit);
                            message.body = "deposit";
                            continue;
                        }
                    case 73: {
                            if (wireType !== 2)
                                break;
                            message.depositAnswer = $root.tabmesh.v1.DepositAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.depositAnswer);
                            message.body = "depositAnswer";
                            continue;
                        }
                    case 74: {
                            if (wireType !== 2)
                                break;
                            message.mail = $root.tabmesh.v1.Mail.decode(reader, reader.size(), $undefined, _depth + 1, message.mail);
                            message.body = "mail";
                            continue;
                        }
                    case 75: {
                            if (wireType !== 2)
                                break;
                            message.roomDigest = $root.tabmesh.v1.RoomDigest.decode(reader, reader.size(), $undefined, _depth + 1, message.roomDigest);
                            message.body = "roomDigest";
                            continue;
                        }
                    case 76: {
                            if (wireType !== 2)
                                break;
                            message.roomInventory = $root.tabmesh.v1.RoomInventory.decode(reader, reader.size(), $undefined, _depth + 1, message.roomInventory);
                            message.body = "roomInventory";
                            continue;
                        }
                    case 77: {
                            if (wireType !== 2)
                                break;
                            message.roomSupply = $root.tabmesh.v1.RoomItems.decode(reader, reader.size(), $undefined, _depth + 1, message.roomSupply);
                            message.body = "roomSupply";
                            continue;
                        }
                    case 78: {
                            if (wireType !== 2)
                                break;
                            message.fileRequest = $root.tabmesh.v1.FileRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.fileRequest);
                            message.body = "fileRequest";
                            continue;
                        }
                    case 79: {
                            if (wireType !== 2)
                                break;
                            message.fileChunk = $root.tabmesh.v1.FileChunk.decode(reader, reader.size(), $undefined, _depth + 1, message.fileChunk);
                            message.body = "fileChunk";
                            continue;
                        }
                    case 80: {
                            if (wireType !== 2)
                                break;
                            message.typing = $root.tabmesh.v1.Typing.decode(reader, reader.size(), $undefined, _depth + 1, message.typing);
                            message.body = "typing";
                            continue;
                        }
                    case 84: {
                            if (wireType !== 2)
                                break;
                            message.fileAnswer = $root.tabmesh.v1.FileAnswer.decode(reader, reader.size(), $undefined, _depth + 1, message.fileAnswer);
                            message.body = "fileAnswer";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PeerMessage;
        })();

        /**
         * PeerRole enum.
         * @name tabmesh.v1.PeerRole
         * @enum {number}
         * @property {number} PEER_ROLE_UNSPECIFIED=0 PEER_ROLE_UNSPECIFIED value
         * @property {number} PEER_ROLE_LEAF=1 PEER_ROLE_LEAF value
         * @property {number} PEER_ROLE_NODE=2 PEER_ROLE_NODE value
         */
        v1.PeerRole = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PEER_ROLE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PEER_ROLE_LEAF"] = 1;
            values[valuesById[2] = "PEER_ROLE_NODE"] = 2;
            return values;
        })();

        v1.HandshakeChallenge = (function() {

            /**
             * Properties of a HandshakeChallenge.
             * @typedef {Object} tabmesh.v1.HandshakeChallenge.$Properties
             * @property {number} [lowestVersion] HandshakeChallenge lowestVersion
             * @property {number} [highestVersion] HandshakeChallenge highestVersion
             * @property {string} [nodeId] HandshakeChallenge nodeId
             * @property {Uint8Array} [nodeKey] HandshakeChallenge nodeKey
             * @property {Uint8Array} [nonce] HandshakeChallenge nonce
             * @property {number} [time] HandshakeChallenge time
             * @property {number} [incarnation] HandshakeChallenge incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandshakeChallenge.
             * @memberof tabmesh.v1
             * @interface IHandshakeChallenge
             * @augments tabmesh.v1.HandshakeChallenge.$Properties
             * @deprecated Use tabmesh.v1.HandshakeChallenge.$Properties instead.
             */

            /**
             * Shape of a HandshakeChallenge.
             * @typedef {tabmesh.v1.HandshakeChallenge.$Properties} tabmesh.v1.HandshakeChallenge.$Shape
             */

            /**
             * Constructs a new HandshakeChallenge.
             * @memberof tabmesh.v1
             * @classdesc Represents a HandshakeChallenge.
             * @constructor
             * @param {tabmesh.v1.HandshakeChallenge.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandshakeChallenge = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HandshakeChallenge lowestVersion.
             * @member {number} lowestVersion
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.lowestVersion = 0;

            /**
             * HandshakeChallenge highestVersion.
             * @member {number} highestVersion
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.highestVersion = 0;

            /**
             * HandshakeChallenge nodeId.
             * @member {string} nodeId
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.nodeId = "";

            /**
             * HandshakeChallenge nodeKey.
             * @member {Uint8Array} nodeKey
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.nodeKey = $util.newBuffer([]);

            /**
             * HandshakeChallenge nonce.
             * @member {Uint8Array} nonce
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.nonce = $util.newBuffer([]);

            /**
             * HandshakeChallenge time.
             * @member {number} time
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.time = 0;

            /**
             * HandshakeChallenge incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.HandshakeChallenge
             * @instance
             */
            HandshakeChallenge.prototype.incarnation = 0;

            /**
             * Creates a new HandshakeChallenge instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.HandshakeChallenge
             * @static
             * @param {tabmesh.v1.HandshakeChallenge.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.HandshakeChallenge} HandshakeChallenge instance
             * @type {{
             *   (properties: tabmesh.v1.HandshakeChallenge.$Shape): tabmesh.v1.HandshakeChallenge & tabmesh.v1.HandshakeChallenge.$Shape;
             *   (properties?: tabmesh.v1.HandshakeChallenge.$Properties): tabmesh.v1.HandshakeChallenge;
             * }}
             */
            HandshakeChallenge.create = function(properties) {
                return new HandshakeChallenge(properties);
            };

            /**
             * Encodes the specified HandshakeChallenge message. Does not implicitly {@link tabmesh.v1.HandshakeChallenge.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.HandshakeChallenge
             * @static
             * @param {tabmesh.v1.HandshakeChallenge.$Properties} message HandshakeChallenge message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandshakeChallenge.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lowestVersion != null && $Object.hasOwnProperty.call(message, "lowestVersion") && message.lowestVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.lowestVersion);
                if (message.highestVersion != null && $Object.hasOwnProperty.call(message, "highestVersion") && message.highestVersion !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.highestVersion);
                if (message.nodeId != null && $Object.hasOwnProperty.call(message, "nodeId") && message.nodeId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.nodeId);
                if (message.nodeKey != null && $Object.hasOwnProperty.call(message, "nodeKey") && message.nodeKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.nodeKey);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.nonce);
                if (message.time != null && $Object.hasOwnProperty.call(message, "time") && !$Object.is(message.time, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.time);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandshakeChallenge message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.HandshakeChallenge
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeChallenge & tabmesh.v1.HandshakeChallenge.$Shape} HandshakeChallenge
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandshakeChallenge.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.HandshakeChallenge();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lowestVersion = value;
                            else
                                delete message.lowestVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.highestVersion = value;
                            else
                                delete message.highestVersion;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.nodeId = value;
                            else
                                delete message.nodeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nodeKey = value;
                            else
                                delete message.nodeKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.time = value;
                            else
                                delete message.time;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HandshakeChallenge;
        })();

        v1.HandshakeStart = (function() {

            /**
             * Properties of a HandshakeStart.
             * @typedef {Object} tabmesh.v1.HandshakeStart.$Properties
             * @property {number} [version] HandshakeStart version
             * @property {string} [peerId] HandshakeStart peerId
             * @property {Uint8Array} [peerKey] HandshakeStart peerKey
             * @property {number} [incarnation] HandshakeStart incarnation
             * @property {Uint8Array} [nonce] HandshakeStart nonce
             * @property {tabmesh.v1.PeerRole} [role] HandshakeStart role
             * @property {Uint8Array} [signature] HandshakeStart signature
             * @property {Uint8Array} [statement] HandshakeStart statement
             * @property {Uint8Array} [statementSignature] HandshakeStart statementSignature
             * @property {Uint8Array} [networkProof] HandshakeStart networkProof
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandshakeStart.
             * @memberof tabmesh.v1
             * @interface IHandshakeStart
             * @augments tabmesh.v1.HandshakeStart.$Properties
             * @deprecated Use tabmesh.v1.HandshakeStart.$Properties instead.
             */

            /**
             * Shape of a HandshakeStart.
             * @typedef {tabmesh.v1.HandshakeStart.$Properties} tabmesh.v1.HandshakeStart.$Shape
             */

            /**
             * Constructs a new HandshakeStart.
             * @memberof tabmesh.v1
             * @classdesc Represents a HandshakeStart.
             * @constructor
             * @param {tabmesh.v1.HandshakeStart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandshakeStart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HandshakeStart version.
             * @member {number} version
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.version = 0;

            /**
             * HandshakeStart peerId.
             * @member {string} peerId
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.peerId = "";

            /**
             * HandshakeStart peerKey.
             * @member {Uint8Array} peerKey
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.peerKey = $util.newBuffer([]);

            /**
             * HandshakeStart incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.incarnation = 0;

            /**
             * HandshakeStart nonce.
             * @member {Uint8Array} nonce
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.nonce = $util.newBuffer([]);

            /**
             * HandshakeStart role.
             * @member {tabmesh.v1.PeerRole} role
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.role = 0;

            /**
             * HandshakeStart signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.signature = $util.newBuffer([]);

            /**
             * HandshakeStart statement.
             * @member {Uint8Array} statement
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.statement = $util.newBuffer([]);

            /**
             * HandshakeStart statementSignature.
             * @member {Uint8Array} statementSignature
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.statementSignature = $util.newBuffer([]);

            /**
             * HandshakeStart networkProof.
             * @member {Uint8Array} networkProof
             * @memberof tabmesh.v1.HandshakeStart
             * @instance
             */
            HandshakeStart.prototype.networkProof = $util.newBuffer([]);

            /**
             * Creates a new HandshakeStart instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.HandshakeStart
             * @static
             * @param {tabmesh.v1.HandshakeStart.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.HandshakeStart} HandshakeStart instance
             * @type {{
             *   (properties: tabmesh.v1.HandshakeStart.$Shape): tabmesh.v1.HandshakeStart & tabmesh.v1.HandshakeStart.$Shape;
             *   (properties?: tabmesh.v1.HandshakeStart.$Properties): tabmesh.v1.HandshakeStart;
             * }}
             */
            HandshakeStart.create = function(properties) {
                return new HandshakeStart(properties);
            };

            /**
             * Encodes the specified HandshakeStart message. Does not implicitly {@link tabmesh.v1.HandshakeStart.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.HandshakeStart
             * @static
             * @param {tabmesh.v1.HandshakeStart.$Properties} message HandshakeStart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandshakeStart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                if (message.peerId != null && $Object.hasOwnProperty.call(message, "peerId") && message.peerId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.peerId);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.peerKey);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.incarnation);
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.nonce);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.role);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signature);
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement") && message.statement.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.statement);
                if (message.statementSignature != null && $Object.hasOwnProperty.call(message, "statementSignature") && message.statementSignature.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.statementSignature);
                if (message.networkProof != null && $Object.hasOwnProperty.call(message, "networkProof") && message.networkProof.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.networkProof);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandshakeStart message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.HandshakeStart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeStart & tabmesh.v1.HandshakeStart.$Shape} HandshakeStart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandshakeStart.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.HandshakeStart();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.peerId = value;
                            else
                                delete message.peerId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statement = value;
                            else
                                delete message.statement;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statementSignature = value;
                            else
                                delete message.statementSignature;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.networkProof = value;
                            else
                                delete message.networkProof;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HandshakeStart;
        })();

        v1.HandshakeResponse = (function() {

            /**
             * Properties of a HandshakeResponse.
             * @typedef {Object} tabmesh.v1.HandshakeResponse.$Properties
             * @property {tabmesh.v1.HandshakeAccepted.$Properties|null} [accepted] HandshakeResponse accepted
             * @property {tabmesh.v1.HandshakeRejected.$Properties|null} [rejected] HandshakeResponse rejected
             * @property {"accepted"|"rejected"} [result] HandshakeResponse result
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandshakeResponse.
             * @memberof tabmesh.v1
             * @interface IHandshakeResponse
             * @augments tabmesh.v1.HandshakeResponse.$Properties
             * @deprecated Use tabmesh.v1.HandshakeResponse.$Properties instead.
             */

            /**
             * Narrowed shape of a HandshakeResponse.
             * @typedef {{
             *   accepted?: tabmesh.v1.HandshakeAccepted.$Shape|null;
             *   rejected?: tabmesh.v1.HandshakeRejected.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ result?: undefined; accepted?: null; rejected?: null }|{ result?: "accepted"; accepted: tabmesh.v1.HandshakeAccepted.$Shape; rejected?: null }|{ result?: "rejected"; accepted?: null; rejected: tabmesh.v1.HandshakeRejected.$Shape })
             * )} tabmesh.v1.HandshakeResponse.$Shape
             */

            /**
             * Constructs a new HandshakeResponse.
             * @memberof tabmesh.v1
             * @classdesc Represents a HandshakeResponse.
             * @constructor
             * @param {tabmesh.v1.HandshakeResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandshakeResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HandshakeResponse accepted.
             * @member {tabmesh.v1.HandshakeAccepted|null} accepted
             * @memberof tabmesh.v1.HandshakeResponse
             * @instance
             */
            HandshakeResponse.prototype.accepted = null;

            /**
             * HandshakeResponse rejected.
             * @member {tabmesh.v1.HandshakeRejected|null} rejected
             * @memberof tabmesh.v1.HandshakeResponse
             * @instance
             */
            HandshakeResponse.prototype.rejected = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * HandshakeResponse result.
             * @member {"accepted"|"rejected"|undefined} result
             * @memberof tabmesh.v1.HandshakeResponse
             * @instance
             */
            $Object.defineProperty(HandshakeResponse.prototype, "result", {
                get: $util.oneOfGetter($oneOfFields = ["accepted", "rejected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new HandshakeResponse instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.HandshakeResponse
             * @static
             * @param {tabmesh.v1.HandshakeResponse.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.HandshakeResponse} HandshakeResponse instance
             * @type {{
             *   (properties: tabmesh.v1.HandshakeResponse.$Shape): tabmesh.v1.HandshakeResponse & tabmesh.v1.HandshakeResponse.$Shape;
             *   (properties?: tabmesh.v1.HandshakeResponse.$Properties): tabmesh.v1.HandshakeResponse;
             * }}
             */
            HandshakeResponse.create = function(properties) {
                return new HandshakeResponse(properties);
            };

            /**
             * Encodes the specified HandshakeResponse message. Does not implicitly {@link tabmesh.v1.HandshakeResponse.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.HandshakeResponse
             * @static
             * @param {tabmesh.v1.HandshakeResponse.$Properties} message HandshakeResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandshakeResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    $root.tabmesh.v1.HandshakeAccepted.encode(message.accepted, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.tabmesh.v1.HandshakeRejected.encode(message.rejected, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandshakeResponse message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.HandshakeResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeResponse & tabmesh.v1.HandshakeResponse.$Shape} HandshakeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandshakeResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.HandshakeResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.accepted = $root.tabmesh.v1.HandshakeAccepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                            message.result = "accepted";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.tabmesh.v1.HandshakeRejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.result = "rejected";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HandshakeResponse;
        })();

        v1.HandshakeAccepted = (function() {

            /**
             * Properties of a HandshakeAccepted.
             * @typedef {Object} tabmesh.v1.HandshakeAccepted.$Properties
             * @property {Uint8Array} [signature] HandshakeAccepted signature
             * @property {tabmesh.v1.PeerRole} [role] HandshakeAccepted role
             * @property {number} [peerCount] HandshakeAccepted peerCount
             * @property {tabmesh.v1.Limits.$Properties} [limits] HandshakeAccepted limits
             * @property {tabmesh.v1.FallbackNodes.$Properties} [fallbackNodes] HandshakeAccepted fallbackNodes
             * @property {Uint8Array} [networkProof] HandshakeAccepted networkProof
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandshakeAccepted.
             * @memberof tabmesh.v1
             * @interface IHandshakeAccepted
             * @augments tabmesh.v1.HandshakeAccepted.$Properties
             * @deprecated Use tabmesh.v1.HandshakeAccepted.$Properties instead.
             */

            /**
             * Shape of a HandshakeAccepted.
             * @typedef {tabmesh.v1.HandshakeAccepted.$Properties} tabmesh.v1.HandshakeAccepted.$Shape
             */

            /**
             * Constructs a new HandshakeAccepted.
             * @memberof tabmesh.v1
             * @classdesc Represents a HandshakeAccepted.
             * @constructor
             * @param {tabmesh.v1.HandshakeAccepted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandshakeAccepted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HandshakeAccepted signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.signature = $util.newBuffer([]);

            /**
             * HandshakeAccepted role.
             * @member {tabmesh.v1.PeerRole} role
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.role = 0;

            /**
             * HandshakeAccepted peerCount.
             * @member {number} peerCount
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.peerCount = 0;

            /**
             * HandshakeAccepted limits.
             * @member {tabmesh.v1.Limits} limits
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.limits = null;

            /**
             * HandshakeAccepted fallbackNodes.
             * @member {tabmesh.v1.FallbackNodes} fallbackNodes
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.fallbackNodes = null;

            /**
             * HandshakeAccepted networkProof.
             * @member {Uint8Array} networkProof
             * @memberof tabmesh.v1.HandshakeAccepted
             * @instance
             */
            HandshakeAccepted.prototype.networkProof = $util.newBuffer([]);

            /**
             * Creates a new HandshakeAccepted instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.HandshakeAccepted
             * @static
             * @param {tabmesh.v1.HandshakeAccepted.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.HandshakeAccepted} HandshakeAccepted instance
             * @type {{
             *   (properties: tabmesh.v1.HandshakeAccepted.$Shape): tabmesh.v1.HandshakeAccepted & tabmesh.v1.HandshakeAccepted.$Shape;
             *   (properties?: tabmesh.v1.HandshakeAccepted.$Properties): tabmesh.v1.HandshakeAccepted;
             * }}
             */
            HandshakeAccepted.create = function(properties) {
                return new HandshakeAccepted(properties);
            };

            /**
             * Encodes the specified HandshakeAccepted message. Does not implicitly {@link tabmesh.v1.HandshakeAccepted.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.HandshakeAccepted
             * @static
             * @param {tabmesh.v1.HandshakeAccepted.$Properties} message HandshakeAccepted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandshakeAccepted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.signature);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.role);
                if (message.peerCount != null && $Object.hasOwnProperty.call(message, "peerCount") && message.peerCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.peerCount);
                if (message.limits != null && $Object.hasOwnProperty.call(message, "limits"))
                    $root.tabmesh.v1.Limits.encode(message.limits, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.fallbackNodes != null && $Object.hasOwnProperty.call(message, "fallbackNodes"))
                    $root.tabmesh.v1.FallbackNodes.encode(message.fallbackNodes, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.networkProof != null && $Object.hasOwnProperty.call(message, "networkProof") && message.networkProof.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.networkProof);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandshakeAccepted message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.HandshakeAccepted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeAccepted & tabmesh.v1.HandshakeAccepted.$Shape} HandshakeAccepted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandshakeAccepted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.HandshakeAccepted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.peerCount = value;
                            else
                                delete message.peerCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.limits = $root.tabmesh.v1.Limits.decode(reader, reader.size(), $undefined, _depth + 1, message.limits);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.fallbackNodes = $root.tabmesh.v1.FallbackNodes.decode(reader, reader.size(), $undefined, _depth + 1, message.fallbackNodes);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.networkProof = value;
                            else
                                delete message.networkProof;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HandshakeAccepted;
        })();

        /**
         * RejectionCode enum.
         * @name tabmesh.v1.RejectionCode
         * @enum {number}
         * @property {number} REJECTION_CODE_UNSPECIFIED=0 REJECTION_CODE_UNSPECIFIED value
         * @property {number} REJECTION_CODE_MALFORMED=1 REJECTION_CODE_MALFORMED value
         * @property {number} REJECTION_CODE_UNSUPPORTED_VERSION=2 REJECTION_CODE_UNSUPPORTED_VERSION value
         * @property {number} REJECTION_CODE_BAD_PROOF=3 REJECTION_CODE_BAD_PROOF value
         * @property {number} REJECTION_CODE_INVALID_ID=4 REJECTION_CODE_INVALID_ID value
         * @property {number} REJECTION_CODE_DUPLICATE_ID=5 REJECTION_CODE_DUPLICATE_ID value
         * @property {number} REJECTION_CODE_STALE_INCARNATION=6 REJECTION_CODE_STALE_INCARNATION value
         * @property {number} REJECTION_CODE_SELF=7 REJECTION_CODE_SELF value
         * @property {number} REJECTION_CODE_FORBIDDEN=8 REJECTION_CODE_FORBIDDEN value
         * @property {number} REJECTION_CODE_BUSY=9 REJECTION_CODE_BUSY value
         * @property {number} REJECTION_CODE_TOO_MANY=10 REJECTION_CODE_TOO_MANY value
         */
        v1.RejectionCode = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "REJECTION_CODE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "REJECTION_CODE_MALFORMED"] = 1;
            values[valuesById[2] = "REJECTION_CODE_UNSUPPORTED_VERSION"] = 2;
            values[valuesById[3] = "REJECTION_CODE_BAD_PROOF"] = 3;
            values[valuesById[4] = "REJECTION_CODE_INVALID_ID"] = 4;
            values[valuesById[5] = "REJECTION_CODE_DUPLICATE_ID"] = 5;
            values[valuesById[6] = "REJECTION_CODE_STALE_INCARNATION"] = 6;
            values[valuesById[7] = "REJECTION_CODE_SELF"] = 7;
            values[valuesById[8] = "REJECTION_CODE_FORBIDDEN"] = 8;
            values[valuesById[9] = "REJECTION_CODE_BUSY"] = 9;
            values[valuesById[10] = "REJECTION_CODE_TOO_MANY"] = 10;
            return values;
        })();

        v1.HandshakeRejected = (function() {

            /**
             * Properties of a HandshakeRejected.
             * @typedef {Object} tabmesh.v1.HandshakeRejected.$Properties
             * @property {tabmesh.v1.RejectionCode} [code] HandshakeRejected code
             * @property {string} [words] HandshakeRejected words
             * @property {string} [suggestedId] HandshakeRejected suggestedId
             * @property {number} [knownIncarnation] HandshakeRejected knownIncarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HandshakeRejected.
             * @memberof tabmesh.v1
             * @interface IHandshakeRejected
             * @augments tabmesh.v1.HandshakeRejected.$Properties
             * @deprecated Use tabmesh.v1.HandshakeRejected.$Properties instead.
             */

            /**
             * Shape of a HandshakeRejected.
             * @typedef {tabmesh.v1.HandshakeRejected.$Properties} tabmesh.v1.HandshakeRejected.$Shape
             */

            /**
             * Constructs a new HandshakeRejected.
             * @memberof tabmesh.v1
             * @classdesc Represents a HandshakeRejected.
             * @constructor
             * @param {tabmesh.v1.HandshakeRejected.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HandshakeRejected = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HandshakeRejected code.
             * @member {tabmesh.v1.RejectionCode} code
             * @memberof tabmesh.v1.HandshakeRejected
             * @instance
             */
            HandshakeRejected.prototype.code = 0;

            /**
             * HandshakeRejected words.
             * @member {string} words
             * @memberof tabmesh.v1.HandshakeRejected
             * @instance
             */
            HandshakeRejected.prototype.words = "";

            /**
             * HandshakeRejected suggestedId.
             * @member {string} suggestedId
             * @memberof tabmesh.v1.HandshakeRejected
             * @instance
             */
            HandshakeRejected.prototype.suggestedId = "";

            /**
             * HandshakeRejected knownIncarnation.
             * @member {number} knownIncarnation
             * @memberof tabmesh.v1.HandshakeRejected
             * @instance
             */
            HandshakeRejected.prototype.knownIncarnation = 0;

            /**
             * Creates a new HandshakeRejected instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.HandshakeRejected
             * @static
             * @param {tabmesh.v1.HandshakeRejected.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.HandshakeRejected} HandshakeRejected instance
             * @type {{
             *   (properties: tabmesh.v1.HandshakeRejected.$Shape): tabmesh.v1.HandshakeRejected & tabmesh.v1.HandshakeRejected.$Shape;
             *   (properties?: tabmesh.v1.HandshakeRejected.$Properties): tabmesh.v1.HandshakeRejected;
             * }}
             */
            HandshakeRejected.create = function(properties) {
                return new HandshakeRejected(properties);
            };

            /**
             * Encodes the specified HandshakeRejected message. Does not implicitly {@link tabmesh.v1.HandshakeRejected.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.HandshakeRejected
             * @static
             * @param {tabmesh.v1.HandshakeRejected.$Properties} message HandshakeRejected message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HandshakeRejected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.code);
                if (message.words != null && $Object.hasOwnProperty.call(message, "words") && message.words !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.words);
                if (message.suggestedId != null && $Object.hasOwnProperty.call(message, "suggestedId") && message.suggestedId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.suggestedId);
                if (message.knownIncarnation != null && $Object.hasOwnProperty.call(message, "knownIncarnation") && !$Object.is(message.knownIncarnation, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.knownIncarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HandshakeRejected message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.HandshakeRejected
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.HandshakeRejected & tabmesh.v1.HandshakeRejected.$Shape} HandshakeRejected
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HandshakeRejected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.HandshakeRejected();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.words = value;
                            else
                                delete message.words;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.suggestedId = value;
                            else
                                delete message.suggestedId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.knownIncarnation = value;
                            else
                                delete message.knownIncarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return HandshakeRejected;
        })();

        v1.IdentityRequest = (function() {

            /**
             * Properties of an IdentityRequest.
             * @typedef {Object} tabmesh.v1.IdentityRequest.$Properties
             * @property {Uint8Array} [nonce] IdentityRequest nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentityRequest.
             * @memberof tabmesh.v1
             * @interface IIdentityRequest
             * @augments tabmesh.v1.IdentityRequest.$Properties
             * @deprecated Use tabmesh.v1.IdentityRequest.$Properties instead.
             */

            /**
             * Shape of an IdentityRequest.
             * @typedef {tabmesh.v1.IdentityRequest.$Properties} tabmesh.v1.IdentityRequest.$Shape
             */

            /**
             * Constructs a new IdentityRequest.
             * @memberof tabmesh.v1
             * @classdesc Represents an IdentityRequest.
             * @constructor
             * @param {tabmesh.v1.IdentityRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentityRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IdentityRequest nonce.
             * @member {Uint8Array} nonce
             * @memberof tabmesh.v1.IdentityRequest
             * @instance
             */
            IdentityRequest.prototype.nonce = $util.newBuffer([]);

            /**
             * Creates a new IdentityRequest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.IdentityRequest
             * @static
             * @param {tabmesh.v1.IdentityRequest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.IdentityRequest} IdentityRequest instance
             * @type {{
             *   (properties: tabmesh.v1.IdentityRequest.$Shape): tabmesh.v1.IdentityRequest & tabmesh.v1.IdentityRequest.$Shape;
             *   (properties?: tabmesh.v1.IdentityRequest.$Properties): tabmesh.v1.IdentityRequest;
             * }}
             */
            IdentityRequest.create = function(properties) {
                return new IdentityRequest(properties);
            };

            /**
             * Encodes the specified IdentityRequest message. Does not implicitly {@link tabmesh.v1.IdentityRequest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.IdentityRequest
             * @static
             * @param {tabmesh.v1.IdentityRequest.$Properties} message IdentityRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentityRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IdentityRequest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.IdentityRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.IdentityRequest & tabmesh.v1.IdentityRequest.$Shape} IdentityRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentityRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.IdentityRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IdentityRequest;
        })();

        v1.IdentityProof = (function() {

            /**
             * Properties of an IdentityProof.
             * @typedef {Object} tabmesh.v1.IdentityProof.$Properties
             * @property {Uint8Array} [signature] IdentityProof signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IdentityProof.
             * @memberof tabmesh.v1
             * @interface IIdentityProof
             * @augments tabmesh.v1.IdentityProof.$Properties
             * @deprecated Use tabmesh.v1.IdentityProof.$Properties instead.
             */

            /**
             * Shape of an IdentityProof.
             * @typedef {tabmesh.v1.IdentityProof.$Properties} tabmesh.v1.IdentityProof.$Shape
             */

            /**
             * Constructs a new IdentityProof.
             * @memberof tabmesh.v1
             * @classdesc Represents an IdentityProof.
             * @constructor
             * @param {tabmesh.v1.IdentityProof.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IdentityProof = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IdentityProof signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.IdentityProof
             * @instance
             */
            IdentityProof.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new IdentityProof instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.IdentityProof
             * @static
             * @param {tabmesh.v1.IdentityProof.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.IdentityProof} IdentityProof instance
             * @type {{
             *   (properties: tabmesh.v1.IdentityProof.$Shape): tabmesh.v1.IdentityProof & tabmesh.v1.IdentityProof.$Shape;
             *   (properties?: tabmesh.v1.IdentityProof.$Properties): tabmesh.v1.IdentityProof;
             * }}
             */
            IdentityProof.create = function(properties) {
                return new IdentityProof(properties);
            };

            /**
             * Encodes the specified IdentityProof message. Does not implicitly {@link tabmesh.v1.IdentityProof.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.IdentityProof
             * @static
             * @param {tabmesh.v1.IdentityProof.$Properties} message IdentityProof message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IdentityProof.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IdentityProof message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.IdentityProof
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.IdentityProof & tabmesh.v1.IdentityProof.$Shape} IdentityProof
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IdentityProof.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.IdentityProof();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IdentityProof;
        })();

        v1.Limits = (function() {

            /**
             * Properties of a Limits.
             * @typedef {Object} tabmesh.v1.Limits.$Properties
             * @property {number} [frameBytes] Limits frameBytes
             * @property {number} [backlogBytes] Limits backlogBytes
             * @property {number} [heartbeatMs] Limits heartbeatMs
             * @property {number} [messageBurst] Limits messageBurst
             * @property {number} [messageRate] Limits messageRate
             * @property {number} [rooms] Limits rooms
             * @property {number} [watchedPeers] Limits watchedPeers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Limits.
             * @memberof tabmesh.v1
             * @interface ILimits
             * @augments tabmesh.v1.Limits.$Properties
             * @deprecated Use tabmesh.v1.Limits.$Properties instead.
             */

            /**
             * Shape of a Limits.
             * @typedef {tabmesh.v1.Limits.$Properties} tabmesh.v1.Limits.$Shape
             */

            /**
             * Constructs a new Limits.
             * @memberof tabmesh.v1
             * @classdesc Represents a Limits.
             * @constructor
             * @param {tabmesh.v1.Limits.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Limits = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Limits frameBytes.
             * @member {number} frameBytes
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.frameBytes = 0;

            /**
             * Limits backlogBytes.
             * @member {number} backlogBytes
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.backlogBytes = 0;

            /**
             * Limits heartbeatMs.
             * @member {number} heartbeatMs
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.heartbeatMs = 0;

            /**
             * Limits messageBurst.
             * @member {number} messageBurst
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.messageBurst = 0;

            /**
             * Limits messageRate.
             * @member {number} messageRate
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.messageRate = 0;

            /**
             * Limits rooms.
             * @member {number} rooms
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.rooms = 0;

            /**
             * Limits watchedPeers.
             * @member {number} watchedPeers
             * @memberof tabmesh.v1.Limits
             * @instance
             */
            Limits.prototype.watchedPeers = 0;

            /**
             * Creates a new Limits instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Limits
             * @static
             * @param {tabmesh.v1.Limits.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Limits} Limits instance
             * @type {{
             *   (properties: tabmesh.v1.Limits.$Shape): tabmesh.v1.Limits & tabmesh.v1.Limits.$Shape;
             *   (properties?: tabmesh.v1.Limits.$Properties): tabmesh.v1.Limits;
             * }}
             */
            Limits.create = function(properties) {
                return new Limits(properties);
            };

            /**
             * Encodes the specified Limits message. Does not implicitly {@link tabmesh.v1.Limits.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Limits
             * @static
             * @param {tabmesh.v1.Limits.$Properties} message Limits message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Limits.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frameBytes != null && $Object.hasOwnProperty.call(message, "frameBytes") && message.frameBytes !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.frameBytes);
                if (message.backlogBytes != null && $Object.hasOwnProperty.call(message, "backlogBytes") && message.backlogBytes !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.backlogBytes);
                if (message.heartbeatMs != null && $Object.hasOwnProperty.call(message, "heartbeatMs") && message.heartbeatMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.heartbeatMs);
                if (message.messageBurst != null && $Object.hasOwnProperty.call(message, "messageBurst") && message.messageBurst !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.messageBurst);
                if (message.messageRate != null && $Object.hasOwnProperty.call(message, "messageRate") && message.messageRate !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.messageRate);
                if (message.rooms != null && $Object.hasOwnProperty.call(message, "rooms") && message.rooms !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.rooms);
                if (message.watchedPeers != null && $Object.hasOwnProperty.call(message, "watchedPeers") && message.watchedPeers !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.watchedPeers);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Limits message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Limits
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Limits & tabmesh.v1.Limits.$Shape} Limits
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Limits.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Limits();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.frameBytes = value;
                            else
                                delete message.frameBytes;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.backlogBytes = value;
                            else
                                delete message.backlogBytes;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.heartbeatMs = value;
                            else
                                delete message.heartbeatMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.messageBurst = value;
                            else
                                delete message.messageBurst;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.messageRate = value;
                            else
                                delete message.messageRate;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rooms = value;
                            else
                                delete message.rooms;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.watchedPeers = value;
                            else
                                delete message.watchedPeers;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Limits;
        })();

        v1.FallbackNodes = (function() {

            /**
             * Properties of a FallbackNodes.
             * @typedef {Object} tabmesh.v1.FallbackNodes.$Properties
             * @property {Array.<tabmesh.v1.NodeAddress.$Properties>} [nodes] FallbackNodes nodes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FallbackNodes.
             * @memberof tabmesh.v1
             * @interface IFallbackNodes
             * @augments tabmesh.v1.FallbackNodes.$Properties
             * @deprecated Use tabmesh.v1.FallbackNodes.$Properties instead.
             */

            /**
             * Shape of a FallbackNodes.
             * @typedef {tabmesh.v1.FallbackNodes.$Properties} tabmesh.v1.FallbackNodes.$Shape
             */

            /**
             * Constructs a new FallbackNodes.
             * @memberof tabmesh.v1
             * @classdesc Represents a FallbackNodes.
             * @constructor
             * @param {tabmesh.v1.FallbackNodes.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FallbackNodes = function (properties) {
                this.nodes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FallbackNodes nodes.
             * @member {Array.<tabmesh.v1.NodeAddress>} nodes
             * @memberof tabmesh.v1.FallbackNodes
             * @instance
             */
            FallbackNodes.prototype.nodes = $util.emptyArray;

            /**
             * Creates a new FallbackNodes instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.FallbackNodes
             * @static
             * @param {tabmesh.v1.FallbackNodes.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.FallbackNodes} FallbackNodes instance
             * @type {{
             *   (properties: tabmesh.v1.FallbackNodes.$Shape): tabmesh.v1.FallbackNodes & tabmesh.v1.FallbackNodes.$Shape;
             *   (properties?: tabmesh.v1.FallbackNodes.$Properties): tabmesh.v1.FallbackNodes;
             * }}
             */
            FallbackNodes.create = function(properties) {
                return new FallbackNodes(properties);
            };

            /**
             * Encodes the specified FallbackNodes message. Does not implicitly {@link tabmesh.v1.FallbackNodes.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.FallbackNodes
             * @static
             * @param {tabmesh.v1.FallbackNodes.$Properties} message FallbackNodes message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FallbackNodes.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nodes != null && message.nodes.length)
                    for (let i = 0; i < message.nodes.length; ++i)
                        $root.tabmesh.v1.NodeAddress.encode(message.nodes[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FallbackNodes message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.FallbackNodes
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.FallbackNodes & tabmesh.v1.FallbackNodes.$Shape} FallbackNodes
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FallbackNodes.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.FallbackNodes();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.nodes && message.nodes.length))
                                message.nodes = [];
                            message.nodes.push($root.tabmesh.v1.NodeAddress.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FallbackNodes;
        })();

        v1.NodeAddress = (function() {

            /**
             * Properties of a NodeAddress.
             * @typedef {Object} tabmesh.v1.NodeAddress.$Properties
             * @property {string} [id] NodeAddress id
             * @property {string} [url] NodeAddress url
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeAddress.
             * @memberof tabmesh.v1
             * @interface INodeAddress
             * @augments tabmesh.v1.NodeAddress.$Properties
             * @deprecated Use tabmesh.v1.NodeAddress.$Properties instead.
             */

            /**
             * Shape of a NodeAddress.
             * @typedef {tabmesh.v1.NodeAddress.$Properties} tabmesh.v1.NodeAddress.$Shape
             */

            /**
             * Constructs a new NodeAddress.
             * @memberof tabmesh.v1
             * @classdesc Represents a NodeAddress.
             * @constructor
             * @param {tabmesh.v1.NodeAddress.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeAddress = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeAddress id.
             * @member {string} id
             * @memberof tabmesh.v1.NodeAddress
             * @instance
             */
            NodeAddress.prototype.id = "";

            /**
             * NodeAddress url.
             * @member {string} url
             * @memberof tabmesh.v1.NodeAddress
             * @instance
             */
            NodeAddress.prototype.url = "";

            /**
             * Creates a new NodeAddress instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.NodeAddress
             * @static
             * @param {tabmesh.v1.NodeAddress.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.NodeAddress} NodeAddress instance
             * @type {{
             *   (properties: tabmesh.v1.NodeAddress.$Shape): tabmesh.v1.NodeAddress & tabmesh.v1.NodeAddress.$Shape;
             *   (properties?: tabmesh.v1.NodeAddress.$Properties): tabmesh.v1.NodeAddress;
             * }}
             */
            NodeAddress.create = function(properties) {
                return new NodeAddress(properties);
            };

            /**
             * Encodes the specified NodeAddress message. Does not implicitly {@link tabmesh.v1.NodeAddress.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.NodeAddress
             * @static
             * @param {tabmesh.v1.NodeAddress.$Properties} message NodeAddress message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeAddress.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.url != null && $Object.hasOwnProperty.call(message, "url") && message.url !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.url);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeAddress message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.NodeAddress
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.NodeAddress & tabmesh.v1.NodeAddress.$Shape} NodeAddress
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeAddress.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.NodeAddress();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.url = value;
                            else
                                delete message.url;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NodeAddress;
        })();

        /**
         * AnnouncementType enum.
         * @name tabmesh.v1.AnnouncementType
         * @enum {number}
         * @property {number} ANNOUNCEMENT_TYPE_UNSPECIFIED=0 ANNOUNCEMENT_TYPE_UNSPECIFIED value
         * @property {number} ANNOUNCEMENT_TYPE_JOIN=1 ANNOUNCEMENT_TYPE_JOIN value
         * @property {number} ANNOUNCEMENT_TYPE_LEAVE=2 ANNOUNCEMENT_TYPE_LEAVE value
         * @property {number} ANNOUNCEMENT_TYPE_AWAY=3 ANNOUNCEMENT_TYPE_AWAY value
         */
        v1.AnnouncementType = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ANNOUNCEMENT_TYPE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ANNOUNCEMENT_TYPE_JOIN"] = 1;
            values[valuesById[2] = "ANNOUNCEMENT_TYPE_LEAVE"] = 2;
            values[valuesById[3] = "ANNOUNCEMENT_TYPE_AWAY"] = 3;
            return values;
        })();

        v1.PropagationMessage = (function() {

            /**
             * Properties of a PropagationMessage.
             * @typedef {Object} tabmesh.v1.PropagationMessage.$Properties
             * @property {tabmesh.v1.AnnouncementType} [type] PropagationMessage type
             * @property {tabmesh.v1.PeerSummary.$Properties|null} [peer] PropagationMessage peer
             * @property {tabmesh.v1.SignedRecord.$Properties|null} [node] PropagationMessage node
             * @property {tabmesh.v1.Attachment.$Properties|null} [attachment] PropagationMessage attachment
             * @property {tabmesh.v1.SignedRecord.$Properties|null} [departure] PropagationMessage departure
             * @property {"peer"|"node"|"attachment"|"departure"} [subject] PropagationMessage subject
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PropagationMessage.
             * @memberof tabmesh.v1
             * @interface IPropagationMessage
             * @augments tabmesh.v1.PropagationMessage.$Properties
             * @deprecated Use tabmesh.v1.PropagationMessage.$Properties instead.
             */

            /**
             * Narrowed shape of a PropagationMessage.
             * @typedef {{
             *   type?: tabmesh.v1.AnnouncementType;
             *   peer?: tabmesh.v1.PeerSummary.$Shape|null;
             *   node?: tabmesh.v1.SignedRecord.$Shape|null;
             *   attachment?: tabmesh.v1.Attachment.$Shape|null;
             *   departure?: tabmesh.v1.SignedRecord.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ subject?: undefined; peer?: null; node?: null; attachment?: null; departure?: null }|{ subject?: "peer"; peer: tabmesh.v1.PeerSummary.$Shape; node?: null; attachment?: null; departure?: null }|{ subject?: "node"; peer?: null; node: tabmesh.v1.SignedRecord.$Shape; attachment?: null; departure?: null }|{ subject?: "attachment"; peer?: null; node?: null; attachment: tabmesh.v1.Attachment.$Shape; departure?: null }|{ subject?: "departure"; peer?: null; node?: null; attachment?: null; departure: tabmesh.v1.SignedRecord.$Shape })
             * )} tabmesh.v1.PropagationMessage.$Shape
             */

            /**
             * Constructs a new PropagationMessage.
             * @memberof tabmesh.v1
             * @classdesc Represents a PropagationMessage.
             * @constructor
             * @param {tabmesh.v1.PropagationMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PropagationMessage = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PropagationMessage type.
             * @member {tabmesh.v1.AnnouncementType} type
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            PropagationMessage.prototype.type = 0;

            /**
             * PropagationMessage peer.
             * @member {tabmesh.v1.PeerSummary|null} peer
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            PropagationMessage.prototype.peer = null;

            /**
             * PropagationMessage node.
             * @member {tabmesh.v1.SignedRecord|null} node
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            PropagationMessage.prototype.node = null;

            /**
             * PropagationMessage attachment.
             * @member {tabmesh.v1.Attachment|null} attachment
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            PropagationMessage.prototype.attachment = null;

            /**
             * PropagationMessage departure.
             * @member {tabmesh.v1.SignedRecord|null} departure
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            PropagationMessage.prototype.departure = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * PropagationMessage subject.
             * @member {"peer"|"node"|"attachment"|"departure"|undefined} subject
             * @memberof tabmesh.v1.PropagationMessage
             * @instance
             */
            $Object.defineProperty(PropagationMessage.prototype, "subject", {
                get: $util.oneOfGetter($oneOfFields = ["peer", "node", "attachment", "departure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new PropagationMessage instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PropagationMessage
             * @static
             * @param {tabmesh.v1.PropagationMessage.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PropagationMessage} PropagationMessage instance
             * @type {{
             *   (properties: tabmesh.v1.PropagationMessage.$Shape): tabmesh.v1.PropagationMessage & tabmesh.v1.PropagationMessage.$Shape;
             *   (properties?: tabmesh.v1.PropagationMessage.$Properties): tabmesh.v1.PropagationMessage;
             * }}
             */
            PropagationMessage.create = function(properties) {
                return new PropagationMessage(properties);
            };

            /**
             * Encodes the specified PropagationMessage message. Does not implicitly {@link tabmesh.v1.PropagationMessage.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PropagationMessage
             * @static
             * @param {tabmesh.v1.PropagationMessage.$Properties} message PropagationMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PropagationMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                if (message.peer != null && $Object.hasOwnProperty.call(message, "peer"))
                    $root.tabmesh.v1.PeerSummary.encode(message.peer, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.node != null && $Object.hasOwnProperty.call(message, "node"))
                    $root.tabmesh.v1.SignedRecord.encode(message.node, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.attachment != null && $Object.hasOwnProperty.call(message, "attachment"))
                    $root.tabmesh.v1.Attachment.encode(message.attachment, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.departure != null && $Object.hasOwnProperty.call(message, "departure"))
                    $root.tabmesh.v1.SignedRecord.encode(message.departure, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PropagationMessage message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PropagationMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PropagationMessage & tabmesh.v1.PropagationMessage.$Shape} PropagationMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PropagationMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PropagationMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.peer = $root.tabmesh.v1.PeerSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.peer);
                            message.subject = "peer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.node = $root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.node);
                            message.subject = "node";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.attachment = $root.tabmesh.v1.Attachment.decode(reader, reader.size(), $undefined, _depth + 1, message.attachment);
                            message.subject = "attachment";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.departure = $root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.departure);
                            message.subject = "departure";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PropagationMessage;
        })();

        v1.Digest = (function() {

            /**
             * Properties of a Digest.
             * @typedef {Object} tabmesh.v1.Digest.$Properties
             * @property {Array.<tabmesh.v1.OriginDigest.$Properties>} [origins] Digest origins
             * @property {boolean} [answerWanted] Digest answerWanted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Digest.
             * @memberof tabmesh.v1
             * @interface IDigest
             * @augments tabmesh.v1.Digest.$Properties
             * @deprecated Use tabmesh.v1.Digest.$Properties instead.
             */

            /**
             * Shape of a Digest.
             * @typedef {tabmesh.v1.Digest.$Properties} tabmesh.v1.Digest.$Shape
             */

            /**
             * Constructs a new Digest.
             * @memberof tabmesh.v1
             * @classdesc Represents a Digest.
             * @constructor
             * @param {tabmesh.v1.Digest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Digest = function (properties) {
                this.origins = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Digest origins.
             * @member {Array.<tabmesh.v1.OriginDigest>} origins
             * @memberof tabmesh.v1.Digest
             * @instance
             */
            Digest.prototype.origins = $util.emptyArray;

            /**
             * Digest answerWanted.
             * @member {boolean} answerWanted
             * @memberof tabmesh.v1.Digest
             * @instance
             */
            Digest.prototype.answerWanted = false;

            /**
             * Creates a new Digest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Digest
             * @static
             * @param {tabmesh.v1.Digest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Digest} Digest instance
             * @type {{
             *   (properties: tabmesh.v1.Digest.$Shape): tabmesh.v1.Digest & tabmesh.v1.Digest.$Shape;
             *   (properties?: tabmesh.v1.Digest.$Properties): tabmesh.v1.Digest;
             * }}
             */
            Digest.create = function(properties) {
                return new Digest(properties);
            };

            /**
             * Encodes the specified Digest message. Does not implicitly {@link tabmesh.v1.Digest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Digest
             * @static
             * @param {tabmesh.v1.Digest.$Properties} message Digest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Digest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.origins != null && message.origins.length)
                    for (let i = 0; i < message.origins.length; ++i)
                        $root.tabmesh.v1.OriginDigest.encode(message.origins[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.answerWanted != null && $Object.hasOwnProperty.call(message, "answerWanted") && message.answerWanted !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.answerWanted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Digest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Digest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Digest & tabmesh.v1.Digest.$Shape} Digest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Digest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Digest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.origins && message.origins.length))
                                message.origins = [];
                            message.origins.push($root.tabmesh.v1.OriginDigest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.answerWanted = value;
                            else
                                delete message.answerWanted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Digest;
        })();

        v1.OriginDigest = (function() {

            /**
             * Properties of an OriginDigest.
             * @typedef {Object} tabmesh.v1.OriginDigest.$Properties
             * @property {string} [id] OriginDigest id
             * @property {Uint8Array} [keyTag] OriginDigest keyTag
             * @property {number} [incarnation] OriginDigest incarnation
             * @property {number} [sequence] OriginDigest sequence
             * @property {number} [leaves] OriginDigest leaves
             * @property {Uint8Array} [leavesSum] OriginDigest leavesSum
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OriginDigest.
             * @memberof tabmesh.v1
             * @interface IOriginDigest
             * @augments tabmesh.v1.OriginDigest.$Properties
             * @deprecated Use tabmesh.v1.OriginDigest.$Properties instead.
             */

            /**
             * Shape of an OriginDigest.
             * @typedef {tabmesh.v1.OriginDigest.$Properties} tabmesh.v1.OriginDigest.$Shape
             */

            /**
             * Constructs a new OriginDigest.
             * @memberof tabmesh.v1
             * @classdesc Represents an OriginDigest.
             * @constructor
             * @param {tabmesh.v1.OriginDigest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OriginDigest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OriginDigest id.
             * @member {string} id
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.id = "";

            /**
             * OriginDigest keyTag.
             * @member {Uint8Array} keyTag
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.keyTag = $util.newBuffer([]);

            /**
             * OriginDigest incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.incarnation = 0;

            /**
             * OriginDigest sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.sequence = 0;

            /**
             * OriginDigest leaves.
             * @member {number} leaves
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.leaves = 0;

            /**
             * OriginDigest leavesSum.
             * @member {Uint8Array} leavesSum
             * @memberof tabmesh.v1.OriginDigest
             * @instance
             */
            OriginDigest.prototype.leavesSum = $util.newBuffer([]);

            /**
             * Creates a new OriginDigest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.OriginDigest
             * @static
             * @param {tabmesh.v1.OriginDigest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.OriginDigest} OriginDigest instance
             * @type {{
             *   (properties: tabmesh.v1.OriginDigest.$Shape): tabmesh.v1.OriginDigest & tabmesh.v1.OriginDigest.$Shape;
             *   (properties?: tabmesh.v1.OriginDigest.$Properties): tabmesh.v1.OriginDigest;
             * }}
             */
            OriginDigest.create = function(properties) {
                return new OriginDigest(properties);
            };

            /**
             * Encodes the specified OriginDigest message. Does not implicitly {@link tabmesh.v1.OriginDigest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.OriginDigest
             * @static
             * @param {tabmesh.v1.OriginDigest.$Properties} message OriginDigest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OriginDigest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.keyTag != null && $Object.hasOwnProperty.call(message, "keyTag") && message.keyTag.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.keyTag);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.incarnation);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                if (message.leaves != null && $Object.hasOwnProperty.call(message, "leaves") && message.leaves !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.leaves);
                if (message.leavesSum != null && $Object.hasOwnProperty.call(message, "leavesSum") && message.leavesSum.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.leavesSum);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OriginDigest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.OriginDigest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.OriginDigest & tabmesh.v1.OriginDigest.$Shape} OriginDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OriginDigest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.OriginDigest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.keyTag = value;
                            else
                                delete message.keyTag;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leaves = value;
                            else
                                delete message.leaves;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.leavesSum = value;
                            else
                                delete message.leavesSum;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OriginDigest;
        })();

        v1.SignedRecord = (function() {

            /**
             * Properties of a SignedRecord.
             * @typedef {Object} tabmesh.v1.SignedRecord.$Properties
             * @property {Uint8Array} [record] SignedRecord record
             * @property {Uint8Array} [signature] SignedRecord signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedRecord.
             * @memberof tabmesh.v1
             * @interface ISignedRecord
             * @augments tabmesh.v1.SignedRecord.$Properties
             * @deprecated Use tabmesh.v1.SignedRecord.$Properties instead.
             */

            /**
             * Shape of a SignedRecord.
             * @typedef {tabmesh.v1.SignedRecord.$Properties} tabmesh.v1.SignedRecord.$Shape
             */

            /**
             * Constructs a new SignedRecord.
             * @memberof tabmesh.v1
             * @classdesc Represents a SignedRecord.
             * @constructor
             * @param {tabmesh.v1.SignedRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedRecord record.
             * @member {Uint8Array} record
             * @memberof tabmesh.v1.SignedRecord
             * @instance
             */
            SignedRecord.prototype.record = $util.newBuffer([]);

            /**
             * SignedRecord signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.SignedRecord
             * @instance
             */
            SignedRecord.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new SignedRecord instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.SignedRecord
             * @static
             * @param {tabmesh.v1.SignedRecord.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.SignedRecord} SignedRecord instance
             * @type {{
             *   (properties: tabmesh.v1.SignedRecord.$Shape): tabmesh.v1.SignedRecord & tabmesh.v1.SignedRecord.$Shape;
             *   (properties?: tabmesh.v1.SignedRecord.$Properties): tabmesh.v1.SignedRecord;
             * }}
             */
            SignedRecord.create = function(properties) {
                return new SignedRecord(properties);
            };

            /**
             * Encodes the specified SignedRecord message. Does not implicitly {@link tabmesh.v1.SignedRecord.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.SignedRecord
             * @static
             * @param {tabmesh.v1.SignedRecord.$Properties} message SignedRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.record != null && $Object.hasOwnProperty.call(message, "record") && message.record.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.record);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedRecord message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.SignedRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.SignedRecord & tabmesh.v1.SignedRecord.$Shape} SignedRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.SignedRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.record = value;
                            else
                                delete message.record;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SignedRecord;
        })();

        v1.NodeRecord = (function() {

            /**
             * Properties of a NodeRecord.
             * @typedef {Object} tabmesh.v1.NodeRecord.$Properties
             * @property {string} [id] NodeRecord id
             * @property {Uint8Array} [key] NodeRecord key
             * @property {number} [incarnation] NodeRecord incarnation
             * @property {number} [sequence] NodeRecord sequence
             * @property {Array.<tabmesh.v1.Neighbour.$Properties>} [neighbours] NodeRecord neighbours
             * @property {Array.<string>} [urls] NodeRecord urls
             * @property {number} [signedAt] NodeRecord signedAt
             * @property {number} [claimedAt] NodeRecord claimedAt
             * @property {Array.<tabmesh.v1.ServedRoom.$Properties>} [rooms] NodeRecord rooms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a NodeRecord.
             * @memberof tabmesh.v1
             * @interface INodeRecord
             * @augments tabmesh.v1.NodeRecord.$Properties
             * @deprecated Use tabmesh.v1.NodeRecord.$Properties instead.
             */

            /**
             * Shape of a NodeRecord.
             * @typedef {tabmesh.v1.NodeRecord.$Properties} tabmesh.v1.NodeRecord.$Shape
             */

            /**
             * Constructs a new NodeRecord.
             * @memberof tabmesh.v1
             * @classdesc Represents a NodeRecord.
             * @constructor
             * @param {tabmesh.v1.NodeRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const NodeRecord = function (properties) {
                this.neighbours = [];
                this.urls = [];
                this.rooms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * NodeRecord id.
             * @member {string} id
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.id = "";

            /**
             * NodeRecord key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.key = $util.newBuffer([]);

            /**
             * NodeRecord incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.incarnation = 0;

            /**
             * NodeRecord sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.sequence = 0;

            /**
             * NodeRecord neighbours.
             * @member {Array.<tabmesh.v1.Neighbour>} neighbours
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.neighbours = $util.emptyArray;

            /**
             * NodeRecord urls.
             * @member {Array.<string>} urls
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.urls = $util.emptyArray;

            /**
             * NodeRecord signedAt.
             * @member {number} signedAt
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.signedAt = 0;

            /**
             * NodeRecord claimedAt.
             * @member {number} claimedAt
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.claimedAt = 0;

            /**
             * NodeRecord rooms.
             * @member {Array.<tabmesh.v1.ServedRoom>} rooms
             * @memberof tabmesh.v1.NodeRecord
             * @instance
             */
            NodeRecord.prototype.rooms = $util.emptyArray;

            /**
             * Creates a new NodeRecord instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.NodeRecord
             * @static
             * @param {tabmesh.v1.NodeRecord.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.NodeRecord} NodeRecord instance
             * @type {{
             *   (properties: tabmesh.v1.NodeRecord.$Shape): tabmesh.v1.NodeRecord & tabmesh.v1.NodeRecord.$Shape;
             *   (properties?: tabmesh.v1.NodeRecord.$Properties): tabmesh.v1.NodeRecord;
             * }}
             */
            NodeRecord.create = function(properties) {
                return new NodeRecord(properties);
            };

            /**
             * Encodes the specified NodeRecord message. Does not implicitly {@link tabmesh.v1.NodeRecord.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.NodeRecord
             * @static
             * @param {tabmesh.v1.NodeRecord.$Properties} message NodeRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            NodeRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.incarnation);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                if (message.neighbours != null && message.neighbours.length)
                    for (let i = 0; i < message.neighbours.length; ++i)
                        $root.tabmesh.v1.Neighbour.encode(message.neighbours[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.urls != null && message.urls.length)
                    for (let i = 0; i < message.urls.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.urls[i]);
                if (message.signedAt != null && $Object.hasOwnProperty.call(message, "signedAt") && !$Object.is(message.signedAt, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.signedAt);
                if (message.claimedAt != null && $Object.hasOwnProperty.call(message, "claimedAt") && !$Object.is(message.claimedAt, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.claimedAt);
                if (message.rooms != null && message.rooms.length)
                    for (let i = 0; i < message.rooms.length; ++i)
                        $root.tabmesh.v1.ServedRoom.encode(message.rooms[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a NodeRecord message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.NodeRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.NodeRecord & tabmesh.v1.NodeRecord.$Shape} NodeRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            NodeRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.NodeRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.neighbours && message.neighbours.length))
                                message.neighbours = [];
                            message.neighbours.push($root.tabmesh.v1.Neighbour.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.urls && message.urls.length))
                                message.urls = [];
                            message.urls.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.signedAt = value;
                            else
                                delete message.signedAt;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.claimedAt = value;
                            else
                                delete message.claimedAt;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rooms && message.rooms.length))
                                message.rooms = [];
                            message.rooms.push($root.tabmesh.v1.ServedRoom.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return NodeRecord;
        })();

        v1.ServedRoom = (function() {

            /**
             * Properties of a ServedRoom.
             * @typedef {Object} tabmesh.v1.ServedRoom.$Properties
             * @property {Uint8Array} [room] ServedRoom room
             * @property {string} [name] ServedRoom name
             * @property {number} [members] ServedRoom members
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ServedRoom.
             * @memberof tabmesh.v1
             * @interface IServedRoom
             * @augments tabmesh.v1.ServedRoom.$Properties
             * @deprecated Use tabmesh.v1.ServedRoom.$Properties instead.
             */

            /**
             * Shape of a ServedRoom.
             * @typedef {tabmesh.v1.ServedRoom.$Properties} tabmesh.v1.ServedRoom.$Shape
             */

            /**
             * Constructs a new ServedRoom.
             * @memberof tabmesh.v1
             * @classdesc Represents a ServedRoom.
             * @constructor
             * @param {tabmesh.v1.ServedRoom.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ServedRoom = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ServedRoom room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.ServedRoom
             * @instance
             */
            ServedRoom.prototype.room = $util.newBuffer([]);

            /**
             * ServedRoom name.
             * @member {string} name
             * @memberof tabmesh.v1.ServedRoom
             * @instance
             */
            ServedRoom.prototype.name = "";

            /**
             * ServedRoom members.
             * @member {number} members
             * @memberof tabmesh.v1.ServedRoom
             * @instance
             */
            ServedRoom.prototype.members = 0;

            /**
             * Creates a new ServedRoom instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.ServedRoom
             * @static
             * @param {tabmesh.v1.ServedRoom.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.ServedRoom} ServedRoom instance
             * @type {{
             *   (properties: tabmesh.v1.ServedRoom.$Shape): tabmesh.v1.ServedRoom & tabmesh.v1.ServedRoom.$Shape;
             *   (properties?: tabmesh.v1.ServedRoom.$Properties): tabmesh.v1.ServedRoom;
             * }}
             */
            ServedRoom.create = function(properties) {
                return new ServedRoom(properties);
            };

            /**
             * Encodes the specified ServedRoom message. Does not implicitly {@link tabmesh.v1.ServedRoom.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.ServedRoom
             * @static
             * @param {tabmesh.v1.ServedRoom.$Properties} message ServedRoom message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ServedRoom.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.members != null && $Object.hasOwnProperty.call(message, "members") && message.members !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.members);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ServedRoom message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.ServedRoom
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.ServedRoom & tabmesh.v1.ServedRoom.$Shape} ServedRoom
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ServedRoom.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.ServedRoom();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.members = value;
                            else
                                delete message.members;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ServedRoom;
        })();

        v1.Neighbour = (function() {

            /**
             * Properties of a Neighbour.
             * @typedef {Object} tabmesh.v1.Neighbour.$Properties
             * @property {string} [id] Neighbour id
             * @property {Uint8Array} [key] Neighbour key
             * @property {number} [incarnation] Neighbour incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Neighbour.
             * @memberof tabmesh.v1
             * @interface INeighbour
             * @augments tabmesh.v1.Neighbour.$Properties
             * @deprecated Use tabmesh.v1.Neighbour.$Properties instead.
             */

            /**
             * Shape of a Neighbour.
             * @typedef {tabmesh.v1.Neighbour.$Properties} tabmesh.v1.Neighbour.$Shape
             */

            /**
             * Constructs a new Neighbour.
             * @memberof tabmesh.v1
             * @classdesc Represents a Neighbour.
             * @constructor
             * @param {tabmesh.v1.Neighbour.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Neighbour = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Neighbour id.
             * @member {string} id
             * @memberof tabmesh.v1.Neighbour
             * @instance
             */
            Neighbour.prototype.id = "";

            /**
             * Neighbour key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.Neighbour
             * @instance
             */
            Neighbour.prototype.key = $util.newBuffer([]);

            /**
             * Neighbour incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.Neighbour
             * @instance
             */
            Neighbour.prototype.incarnation = 0;

            /**
             * Creates a new Neighbour instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Neighbour
             * @static
             * @param {tabmesh.v1.Neighbour.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Neighbour} Neighbour instance
             * @type {{
             *   (properties: tabmesh.v1.Neighbour.$Shape): tabmesh.v1.Neighbour & tabmesh.v1.Neighbour.$Shape;
             *   (properties?: tabmesh.v1.Neighbour.$Properties): tabmesh.v1.Neighbour;
             * }}
             */
            Neighbour.create = function(properties) {
                return new Neighbour(properties);
            };

            /**
             * Encodes the specified Neighbour message. Does not implicitly {@link tabmesh.v1.Neighbour.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Neighbour
             * @static
             * @param {tabmesh.v1.Neighbour.$Properties} message Neighbour message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Neighbour.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Neighbour message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Neighbour
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Neighbour & tabmesh.v1.Neighbour.$Shape} Neighbour
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Neighbour.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Neighbour();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Neighbour;
        })();

        v1.Attachment = (function() {

            /**
             * Properties of an Attachment.
             * @typedef {Object} tabmesh.v1.Attachment.$Properties
             * @property {Uint8Array} [statement] Attachment statement
             * @property {Uint8Array} [leafSignature] Attachment leafSignature
             * @property {number} [witnessedAt] Attachment witnessedAt
             * @property {number} [claimedAt] Attachment claimedAt
             * @property {Uint8Array} [homeSignature] Attachment homeSignature
             * @property {number} [homeIncarnation] Attachment homeIncarnation
             * @property {Uint8Array} [claimWitness] Attachment claimWitness
             * @property {Uint8Array} [claimSignature] Attachment claimSignature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attachment.
             * @memberof tabmesh.v1
             * @interface IAttachment
             * @augments tabmesh.v1.Attachment.$Properties
             * @deprecated Use tabmesh.v1.Attachment.$Properties instead.
             */

            /**
             * Shape of an Attachment.
             * @typedef {tabmesh.v1.Attachment.$Properties} tabmesh.v1.Attachment.$Shape
             */

            /**
             * Constructs a new Attachment.
             * @memberof tabmesh.v1
             * @classdesc Represents an Attachment.
             * @constructor
             * @param {tabmesh.v1.Attachment.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attachment = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attachment statement.
             * @member {Uint8Array} statement
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.statement = $util.newBuffer([]);

            /**
             * Attachment leafSignature.
             * @member {Uint8Array} leafSignature
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.leafSignature = $util.newBuffer([]);

            /**
             * Attachment witnessedAt.
             * @member {number} witnessedAt
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.witnessedAt = 0;

            /**
             * Attachment claimedAt.
             * @member {number} claimedAt
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.claimedAt = 0;

            /**
             * Attachment homeSignature.
             * @member {Uint8Array} homeSignature
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.homeSignature = $util.newBuffer([]);

            /**
             * Attachment homeIncarnation.
             * @member {number} homeIncarnation
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.homeIncarnation = 0;

            /**
             * Attachment claimWitness.
             * @member {Uint8Array} claimWitness
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.claimWitness = $util.newBuffer([]);

            /**
             * Attachment claimSignature.
             * @member {Uint8Array} claimSignature
             * @memberof tabmesh.v1.Attachment
             * @instance
             */
            Attachment.prototype.claimSignature = $util.newBuffer([]);

            /**
             * Creates a new Attachment instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Attachment
             * @static
             * @param {tabmesh.v1.Attachment.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Attachment} Attachment instance
             * @type {{
             *   (properties: tabmesh.v1.Attachment.$Shape): tabmesh.v1.Attachment & tabmesh.v1.Attachment.$Shape;
             *   (properties?: tabmesh.v1.Attachment.$Properties): tabmesh.v1.Attachment;
             * }}
             */
            Attachment.create = function(properties) {
                return new Attachment(properties);
            };

            /**
             * Encodes the specified Attachment message. Does not implicitly {@link tabmesh.v1.Attachment.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Attachment
             * @static
             * @param {tabmesh.v1.Attachment.$Properties} message Attachment message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attachment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement") && message.statement.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.statement);
                if (message.leafSignature != null && $Object.hasOwnProperty.call(message, "leafSignature") && message.leafSignature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.leafSignature);
                if (message.witnessedAt != null && $Object.hasOwnProperty.call(message, "witnessedAt") && !$Object.is(message.witnessedAt, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.witnessedAt);
                if (message.claimedAt != null && $Object.hasOwnProperty.call(message, "claimedAt") && !$Object.is(message.claimedAt, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.claimedAt);
                if (message.homeSignature != null && $Object.hasOwnProperty.call(message, "homeSignature") && message.homeSignature.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.homeSignature);
                if (message.homeIncarnation != null && $Object.hasOwnProperty.call(message, "homeIncarnation") && !$Object.is(message.homeIncarnation, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.homeIncarnation);
                if (message.claimWitness != null && $Object.hasOwnProperty.call(message, "claimWitness") && message.claimWitness.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.claimWitness);
                if (message.claimSignature != null && $Object.hasOwnProperty.call(message, "claimSignature") && message.claimSignature.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.claimSignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attachment message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Attachment
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Attachment & tabmesh.v1.Attachment.$Shape} Attachment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attachment.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Attachment();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statement = value;
                            else
                                delete message.statement;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.leafSignature = value;
                            else
                                delete message.leafSignature;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.witnessedAt = value;
                            else
                                delete message.witnessedAt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.claimedAt = value;
                            else
                                delete message.claimedAt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.homeSignature = value;
                            else
                                delete message.homeSignature;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.homeIncarnation = value;
                            else
                                delete message.homeIncarnation;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.claimWitness = value;
                            else
                                delete message.claimWitness;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.claimSignature = value;
                            else
                                delete message.claimSignature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Attachment;
        })();

        v1.AttachmentStatement = (function() {

            /**
             * Properties of an AttachmentStatement.
             * @typedef {Object} tabmesh.v1.AttachmentStatement.$Properties
             * @property {string} [id] AttachmentStatement id
             * @property {Uint8Array} [key] AttachmentStatement key
             * @property {string} [homeId] AttachmentStatement homeId
             * @property {Uint8Array} [homeKey] AttachmentStatement homeKey
             * @property {number} [incarnation] AttachmentStatement incarnation
             * @property {number} [move] AttachmentStatement move
             * @property {number} [expiresAt] AttachmentStatement expiresAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AttachmentStatement.
             * @memberof tabmesh.v1
             * @interface IAttachmentStatement
             * @augments tabmesh.v1.AttachmentStatement.$Properties
             * @deprecated Use tabmesh.v1.AttachmentStatement.$Properties instead.
             */

            /**
             * Shape of an AttachmentStatement.
             * @typedef {tabmesh.v1.AttachmentStatement.$Properties} tabmesh.v1.AttachmentStatement.$Shape
             */

            /**
             * Constructs a new AttachmentStatement.
             * @memberof tabmesh.v1
             * @classdesc Represents an AttachmentStatement.
             * @constructor
             * @param {tabmesh.v1.AttachmentStatement.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AttachmentStatement = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AttachmentStatement id.
             * @member {string} id
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.id = "";

            /**
             * AttachmentStatement key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.key = $util.newBuffer([]);

            /**
             * AttachmentStatement homeId.
             * @member {string} homeId
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.homeId = "";

            /**
             * AttachmentStatement homeKey.
             * @member {Uint8Array} homeKey
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.homeKey = $util.newBuffer([]);

            /**
             * AttachmentStatement incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.incarnation = 0;

            /**
             * AttachmentStatement move.
             * @member {number} move
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.move = 0;

            /**
             * AttachmentStatement expiresAt.
             * @member {number} expiresAt
             * @memberof tabmesh.v1.AttachmentStatement
             * @instance
             */
            AttachmentStatement.prototype.expiresAt = 0;

            /**
             * Creates a new AttachmentStatement instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.AttachmentStatement
             * @static
             * @param {tabmesh.v1.AttachmentStatement.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.AttachmentStatement} AttachmentStatement instance
             * @type {{
             *   (properties: tabmesh.v1.AttachmentStatement.$Shape): tabmesh.v1.AttachmentStatement & tabmesh.v1.AttachmentStatement.$Shape;
             *   (properties?: tabmesh.v1.AttachmentStatement.$Properties): tabmesh.v1.AttachmentStatement;
             * }}
             */
            AttachmentStatement.create = function(properties) {
                return new AttachmentStatement(properties);
            };

            /**
             * Encodes the specified AttachmentStatement message. Does not implicitly {@link tabmesh.v1.AttachmentStatement.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.AttachmentStatement
             * @static
             * @param {tabmesh.v1.AttachmentStatement.$Properties} message AttachmentStatement message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AttachmentStatement.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.homeId != null && $Object.hasOwnProperty.call(message, "homeId") && message.homeId !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.homeId);
                if (message.homeKey != null && $Object.hasOwnProperty.call(message, "homeKey") && message.homeKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.homeKey);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.incarnation);
                if (message.move != null && $Object.hasOwnProperty.call(message, "move") && message.move !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.move);
                if (message.expiresAt != null && $Object.hasOwnProperty.call(message, "expiresAt") && !$Object.is(message.expiresAt, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.expiresAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AttachmentStatement message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.AttachmentStatement
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.AttachmentStatement & tabmesh.v1.AttachmentStatement.$Shape} AttachmentStatement
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AttachmentStatement.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.AttachmentStatement();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.homeId = value;
                            else
                                delete message.homeId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.homeKey = value;
                            else
                                delete message.homeKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.move = value;
                            else
                                delete message.move;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.expiresAt = value;
                            else
                                delete message.expiresAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AttachmentStatement;
        })();

        v1.Departure = (function() {

            /**
             * Properties of a Departure.
             * @typedef {Object} tabmesh.v1.Departure.$Properties
             * @property {string} [id] Departure id
             * @property {Uint8Array} [key] Departure key
             * @property {number} [incarnation] Departure incarnation
             * @property {number} [move] Departure move
             * @property {tabmesh.v1.AnnouncementType} [type] Departure type
             * @property {number} [signedAt] Departure signedAt
             * @property {Uint8Array} [signerKey] Departure signerKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Departure.
             * @memberof tabmesh.v1
             * @interface IDeparture
             * @augments tabmesh.v1.Departure.$Properties
             * @deprecated Use tabmesh.v1.Departure.$Properties instead.
             */

            /**
             * Shape of a Departure.
             * @typedef {tabmesh.v1.Departure.$Properties} tabmesh.v1.Departure.$Shape
             */

            /**
             * Constructs a new Departure.
             * @memberof tabmesh.v1
             * @classdesc Represents a Departure.
             * @constructor
             * @param {tabmesh.v1.Departure.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Departure = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Departure id.
             * @member {string} id
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.id = "";

            /**
             * Departure key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.key = $util.newBuffer([]);

            /**
             * Departure incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.incarnation = 0;

            /**
             * Departure move.
             * @member {number} move
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.move = 0;

            /**
             * Departure type.
             * @member {tabmesh.v1.AnnouncementType} type
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.type = 0;

            /**
             * Departure signedAt.
             * @member {number} signedAt
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.signedAt = 0;

            /**
             * Departure signerKey.
             * @member {Uint8Array} signerKey
             * @memberof tabmesh.v1.Departure
             * @instance
             */
            Departure.prototype.signerKey = $util.newBuffer([]);

            /**
             * Creates a new Departure instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Departure
             * @static
             * @param {tabmesh.v1.Departure.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Departure} Departure instance
             * @type {{
             *   (properties: tabmesh.v1.Departure.$Shape): tabmesh.v1.Departure & tabmesh.v1.Departure.$Shape;
             *   (properties?: tabmesh.v1.Departure.$Properties): tabmesh.v1.Departure;
             * }}
             */
            Departure.create = function(properties) {
                return new Departure(properties);
            };

            /**
             * Encodes the specified Departure message. Does not implicitly {@link tabmesh.v1.Departure.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Departure
             * @static
             * @param {tabmesh.v1.Departure.$Properties} message Departure message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Departure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.incarnation);
                if (message.move != null && $Object.hasOwnProperty.call(message, "move") && message.move !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.move);
                if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.type);
                if (message.signedAt != null && $Object.hasOwnProperty.call(message, "signedAt") && !$Object.is(message.signedAt, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.signedAt);
                if (message.signerKey != null && $Object.hasOwnProperty.call(message, "signerKey") && message.signerKey.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.signerKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Departure message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Departure
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Departure & tabmesh.v1.Departure.$Shape} Departure
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Departure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Departure();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.move = value;
                            else
                                delete message.move;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.type = value;
                            else
                                delete message.type;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.signedAt = value;
                            else
                                delete message.signedAt;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signerKey = value;
                            else
                                delete message.signerKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Departure;
        })();

        v1.PeerSummary = (function() {

            /**
             * Properties of a PeerSummary.
             * @typedef {Object} tabmesh.v1.PeerSummary.$Properties
             * @property {string} [id] PeerSummary id
             * @property {Uint8Array} [key] PeerSummary key
             * @property {tabmesh.v1.PeerRole} [role] PeerSummary role
             * @property {string} [homeId] PeerSummary homeId
             * @property {number} [distance] PeerSummary distance
             * @property {boolean} [away] PeerSummary away
             * @property {number} [incarnation] PeerSummary incarnation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerSummary.
             * @memberof tabmesh.v1
             * @interface IPeerSummary
             * @augments tabmesh.v1.PeerSummary.$Properties
             * @deprecated Use tabmesh.v1.PeerSummary.$Properties instead.
             */

            /**
             * Shape of a PeerSummary.
             * @typedef {tabmesh.v1.PeerSummary.$Properties} tabmesh.v1.PeerSummary.$Shape
             */

            /**
             * Constructs a new PeerSummary.
             * @memberof tabmesh.v1
             * @classdesc Represents a PeerSummary.
             * @constructor
             * @param {tabmesh.v1.PeerSummary.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerSummary id.
             * @member {string} id
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.id = "";

            /**
             * PeerSummary key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.key = $util.newBuffer([]);

            /**
             * PeerSummary role.
             * @member {tabmesh.v1.PeerRole} role
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.role = 0;

            /**
             * PeerSummary homeId.
             * @member {string} homeId
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.homeId = "";

            /**
             * PeerSummary distance.
             * @member {number} distance
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.distance = 0;

            /**
             * PeerSummary away.
             * @member {boolean} away
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.away = false;

            /**
             * PeerSummary incarnation.
             * @member {number} incarnation
             * @memberof tabmesh.v1.PeerSummary
             * @instance
             */
            PeerSummary.prototype.incarnation = 0;

            /**
             * Creates a new PeerSummary instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PeerSummary
             * @static
             * @param {tabmesh.v1.PeerSummary.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PeerSummary} PeerSummary instance
             * @type {{
             *   (properties: tabmesh.v1.PeerSummary.$Shape): tabmesh.v1.PeerSummary & tabmesh.v1.PeerSummary.$Shape;
             *   (properties?: tabmesh.v1.PeerSummary.$Properties): tabmesh.v1.PeerSummary;
             * }}
             */
            PeerSummary.create = function(properties) {
                return new PeerSummary(properties);
            };

            /**
             * Encodes the specified PeerSummary message. Does not implicitly {@link tabmesh.v1.PeerSummary.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PeerSummary
             * @static
             * @param {tabmesh.v1.PeerSummary.$Properties} message PeerSummary message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.role != null && $Object.hasOwnProperty.call(message, "role") && message.role !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.role);
                if (message.homeId != null && $Object.hasOwnProperty.call(message, "homeId") && message.homeId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.homeId);
                if (message.distance != null && $Object.hasOwnProperty.call(message, "distance") && message.distance !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.distance);
                if (message.away != null && $Object.hasOwnProperty.call(message, "away") && message.away !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.away);
                if (message.incarnation != null && $Object.hasOwnProperty.call(message, "incarnation") && !$Object.is(message.incarnation, 0))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.incarnation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerSummary message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PeerSummary
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerSummary & tabmesh.v1.PeerSummary.$Shape} PeerSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PeerSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.homeId = value;
                            else
                                delete message.homeId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.distance = value;
                            else
                                delete message.distance;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.away = value;
                            else
                                delete message.away;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.incarnation = value;
                            else
                                delete message.incarnation;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PeerSummary;
        })();

        v1.Roster = (function() {

            /**
             * Properties of a Roster.
             * @typedef {Object} tabmesh.v1.Roster.$Properties
             * @property {Array.<tabmesh.v1.PeerSummary.$Properties>} [peers] Roster peers
             * @property {boolean} [first] Roster first
             * @property {boolean} [last] Roster last
             * @property {boolean} [partial] Roster partial
             * @property {number} [others] Roster others
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Roster.
             * @memberof tabmesh.v1
             * @interface IRoster
             * @augments tabmesh.v1.Roster.$Properties
             * @deprecated Use tabmesh.v1.Roster.$Properties instead.
             */

            /**
             * Shape of a Roster.
             * @typedef {tabmesh.v1.Roster.$Properties} tabmesh.v1.Roster.$Shape
             */

            /**
             * Constructs a new Roster.
             * @memberof tabmesh.v1
             * @classdesc Represents a Roster.
             * @constructor
             * @param {tabmesh.v1.Roster.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Roster = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Roster peers.
             * @member {Array.<tabmesh.v1.PeerSummary>} peers
             * @memberof tabmesh.v1.Roster
             * @instance
             */
            Roster.prototype.peers = $util.emptyArray;

            /**
             * Roster first.
             * @member {boolean} first
             * @memberof tabmesh.v1.Roster
             * @instance
             */
            Roster.prototype.first = false;

            /**
             * Roster last.
             * @member {boolean} last
             * @memberof tabmesh.v1.Roster
             * @instance
             */
            Roster.prototype.last = false;

            /**
             * Roster partial.
             * @member {boolean} partial
             * @memberof tabmesh.v1.Roster
             * @instance
             */
            Roster.prototype.partial = false;

            /**
             * Roster others.
             * @member {number} others
             * @memberof tabmesh.v1.Roster
             * @instance
             */
            Roster.prototype.others = 0;

            /**
             * Creates a new Roster instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Roster
             * @static
             * @param {tabmesh.v1.Roster.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Roster} Roster instance
             * @type {{
             *   (properties: tabmesh.v1.Roster.$Shape): tabmesh.v1.Roster & tabmesh.v1.Roster.$Shape;
             *   (properties?: tabmesh.v1.Roster.$Properties): tabmesh.v1.Roster;
             * }}
             */
            Roster.create = function(properties) {
                return new Roster(properties);
            };

            /**
             * Encodes the specified Roster message. Does not implicitly {@link tabmesh.v1.Roster.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Roster
             * @static
             * @param {tabmesh.v1.Roster.$Properties} message Roster message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Roster.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.tabmesh.v1.PeerSummary.encode(message.peers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.first);
                if (message.last != null && $Object.hasOwnProperty.call(message, "last") && message.last !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.last);
                if (message.partial != null && $Object.hasOwnProperty.call(message, "partial") && message.partial !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.partial);
                if (message.others != null && $Object.hasOwnProperty.call(message, "others") && message.others !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.others);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Roster message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Roster
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Roster & tabmesh.v1.Roster.$Shape} Roster
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Roster.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Roster();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push($root.tabmesh.v1.PeerSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.first = value;
                            else
                                delete message.first;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.partial = value;
                            else
                                delete message.partial;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.others = value;
                            else
                                delete message.others;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Roster;
        })();

        v1.Watch = (function() {

            /**
             * Properties of a Watch.
             * @typedef {Object} tabmesh.v1.Watch.$Properties
             * @property {number} [number] Watch number
             * @property {Array.<string>} [ids] Watch ids
             * @property {Array.<string>} [noLonger] Watch noLonger
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Watch.
             * @memberof tabmesh.v1
             * @interface IWatch
             * @augments tabmesh.v1.Watch.$Properties
             * @deprecated Use tabmesh.v1.Watch.$Properties instead.
             */

            /**
             * Shape of a Watch.
             * @typedef {tabmesh.v1.Watch.$Properties} tabmesh.v1.Watch.$Shape
             */

            /**
             * Constructs a new Watch.
             * @memberof tabmesh.v1
             * @classdesc Represents a Watch.
             * @constructor
             * @param {tabmesh.v1.Watch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Watch = function (properties) {
                this.ids = [];
                this.noLonger = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Watch number.
             * @member {number} number
             * @memberof tabmesh.v1.Watch
             * @instance
             */
            Watch.prototype.number = 0;

            /**
             * Watch ids.
             * @member {Array.<string>} ids
             * @memberof tabmesh.v1.Watch
             * @instance
             */
            Watch.prototype.ids = $util.emptyArray;

            /**
             * Watch noLonger.
             * @member {Array.<string>} noLonger
             * @memberof tabmesh.v1.Watch
             * @instance
             */
            Watch.prototype.noLonger = $util.emptyArray;

            /**
             * Creates a new Watch instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Watch
             * @static
             * @param {tabmesh.v1.Watch.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Watch} Watch instance
             * @type {{
             *   (properties: tabmesh.v1.Watch.$Shape): tabmesh.v1.Watch & tabmesh.v1.Watch.$Shape;
             *   (properties?: tabmesh.v1.Watch.$Properties): tabmesh.v1.Watch;
             * }}
             */
            Watch.create = function(properties) {
                return new Watch(properties);
            };

            /**
             * Encodes the specified Watch message. Does not implicitly {@link tabmesh.v1.Watch.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Watch
             * @static
             * @param {tabmesh.v1.Watch.$Properties} message Watch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Watch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.ids != null && message.ids.length)
                    for (let i = 0; i < message.ids.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.ids[i]);
                if (message.noLonger != null && message.noLonger.length)
                    for (let i = 0; i < message.noLonger.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.noLonger[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Watch message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Watch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Watch & tabmesh.v1.Watch.$Shape} Watch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Watch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Watch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ids && message.ids.length))
                                message.ids = [];
                            message.ids.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.noLonger && message.noLonger.length))
                                message.noLonger = [];
                            message.noLonger.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Watch;
        })();

        v1.Lookup = (function() {

            /**
             * Properties of a Lookup.
             * @typedef {Object} tabmesh.v1.Lookup.$Properties
             * @property {number} [number] Lookup number
             * @property {string} [prefix] Lookup prefix
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Lookup.
             * @memberof tabmesh.v1
             * @interface ILookup
             * @augments tabmesh.v1.Lookup.$Properties
             * @deprecated Use tabmesh.v1.Lookup.$Properties instead.
             */

            /**
             * Shape of a Lookup.
             * @typedef {tabmesh.v1.Lookup.$Properties} tabmesh.v1.Lookup.$Shape
             */

            /**
             * Constructs a new Lookup.
             * @memberof tabmesh.v1
             * @classdesc Represents a Lookup.
             * @constructor
             * @param {tabmesh.v1.Lookup.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Lookup = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Lookup number.
             * @member {number} number
             * @memberof tabmesh.v1.Lookup
             * @instance
             */
            Lookup.prototype.number = 0;

            /**
             * Lookup prefix.
             * @member {string} prefix
             * @memberof tabmesh.v1.Lookup
             * @instance
             */
            Lookup.prototype.prefix = "";

            /**
             * Creates a new Lookup instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Lookup
             * @static
             * @param {tabmesh.v1.Lookup.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Lookup} Lookup instance
             * @type {{
             *   (properties: tabmesh.v1.Lookup.$Shape): tabmesh.v1.Lookup & tabmesh.v1.Lookup.$Shape;
             *   (properties?: tabmesh.v1.Lookup.$Properties): tabmesh.v1.Lookup;
             * }}
             */
            Lookup.create = function(properties) {
                return new Lookup(properties);
            };

            /**
             * Encodes the specified Lookup message. Does not implicitly {@link tabmesh.v1.Lookup.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Lookup
             * @static
             * @param {tabmesh.v1.Lookup.$Properties} message Lookup message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Lookup.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.prefix != null && $Object.hasOwnProperty.call(message, "prefix") && message.prefix !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.prefix);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Lookup message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Lookup
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Lookup & tabmesh.v1.Lookup.$Shape} Lookup
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Lookup.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Lookup();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.prefix = value;
                            else
                                delete message.prefix;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Lookup;
        })();

        v1.LookupAnswer = (function() {

            /**
             * Properties of a LookupAnswer.
             * @typedef {Object} tabmesh.v1.LookupAnswer.$Properties
             * @property {number} [number] LookupAnswer number
             * @property {Array.<tabmesh.v1.PeerSummary.$Properties>} [peers] LookupAnswer peers
             * @property {number} [total] LookupAnswer total
             * @property {boolean} [refused] LookupAnswer refused
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LookupAnswer.
             * @memberof tabmesh.v1
             * @interface ILookupAnswer
             * @augments tabmesh.v1.LookupAnswer.$Properties
             * @deprecated Use tabmesh.v1.LookupAnswer.$Properties instead.
             */

            /**
             * Shape of a LookupAnswer.
             * @typedef {tabmesh.v1.LookupAnswer.$Properties} tabmesh.v1.LookupAnswer.$Shape
             */

            /**
             * Constructs a new LookupAnswer.
             * @memberof tabmesh.v1
             * @classdesc Represents a LookupAnswer.
             * @constructor
             * @param {tabmesh.v1.LookupAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LookupAnswer = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LookupAnswer number.
             * @member {number} number
             * @memberof tabmesh.v1.LookupAnswer
             * @instance
             */
            LookupAnswer.prototype.number = 0;

            /**
             * LookupAnswer peers.
             * @member {Array.<tabmesh.v1.PeerSummary>} peers
             * @memberof tabmesh.v1.LookupAnswer
             * @instance
             */
            LookupAnswer.prototype.peers = $util.emptyArray;

            /**
             * LookupAnswer total.
             * @member {number} total
             * @memberof tabmesh.v1.LookupAnswer
             * @instance
             */
            LookupAnswer.prototype.total = 0;

            /**
             * LookupAnswer refused.
             * @member {boolean} refused
             * @memberof tabmesh.v1.LookupAnswer
             * @instance
             */
            LookupAnswer.prototype.refused = false;

            /**
             * Creates a new LookupAnswer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.LookupAnswer
             * @static
             * @param {tabmesh.v1.LookupAnswer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.LookupAnswer} LookupAnswer instance
             * @type {{
             *   (properties: tabmesh.v1.LookupAnswer.$Shape): tabmesh.v1.LookupAnswer & tabmesh.v1.LookupAnswer.$Shape;
             *   (properties?: tabmesh.v1.LookupAnswer.$Properties): tabmesh.v1.LookupAnswer;
             * }}
             */
            LookupAnswer.create = function(properties) {
                return new LookupAnswer(properties);
            };

            /**
             * Encodes the specified LookupAnswer message. Does not implicitly {@link tabmesh.v1.LookupAnswer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.LookupAnswer
             * @static
             * @param {tabmesh.v1.LookupAnswer.$Properties} message LookupAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LookupAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.tabmesh.v1.PeerSummary.encode(message.peers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.total);
                if (message.refused != null && $Object.hasOwnProperty.call(message, "refused") && message.refused !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.refused);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LookupAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.LookupAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.LookupAnswer & tabmesh.v1.LookupAnswer.$Shape} LookupAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LookupAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.LookupAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push($root.tabmesh.v1.PeerSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LookupAnswer;
        })();

        v1.PeerCount = (function() {

            /**
             * Properties of a PeerCount.
             * @typedef {Object} tabmesh.v1.PeerCount.$Properties
             * @property {number} [others] PeerCount others
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerCount.
             * @memberof tabmesh.v1
             * @interface IPeerCount
             * @augments tabmesh.v1.PeerCount.$Properties
             * @deprecated Use tabmesh.v1.PeerCount.$Properties instead.
             */

            /**
             * Shape of a PeerCount.
             * @typedef {tabmesh.v1.PeerCount.$Properties} tabmesh.v1.PeerCount.$Shape
             */

            /**
             * Constructs a new PeerCount.
             * @memberof tabmesh.v1
             * @classdesc Represents a PeerCount.
             * @constructor
             * @param {tabmesh.v1.PeerCount.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerCount = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerCount others.
             * @member {number} others
             * @memberof tabmesh.v1.PeerCount
             * @instance
             */
            PeerCount.prototype.others = 0;

            /**
             * Creates a new PeerCount instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PeerCount
             * @static
             * @param {tabmesh.v1.PeerCount.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PeerCount} PeerCount instance
             * @type {{
             *   (properties: tabmesh.v1.PeerCount.$Shape): tabmesh.v1.PeerCount & tabmesh.v1.PeerCount.$Shape;
             *   (properties?: tabmesh.v1.PeerCount.$Properties): tabmesh.v1.PeerCount;
             * }}
             */
            PeerCount.create = function(properties) {
                return new PeerCount(properties);
            };

            /**
             * Encodes the specified PeerCount message. Does not implicitly {@link tabmesh.v1.PeerCount.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PeerCount
             * @static
             * @param {tabmesh.v1.PeerCount.$Properties} message PeerCount message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerCount.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.others != null && $Object.hasOwnProperty.call(message, "others") && message.others !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.others);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerCount message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PeerCount
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PeerCount & tabmesh.v1.PeerCount.$Shape} PeerCount
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerCount.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PeerCount();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.others = value;
                            else
                                delete message.others;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PeerCount;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} tabmesh.v1.Heartbeat.$Properties
             * @property {boolean} [answerWanted] Heartbeat answerWanted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof tabmesh.v1
             * @interface IHeartbeat
             * @augments tabmesh.v1.Heartbeat.$Properties
             * @deprecated Use tabmesh.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {tabmesh.v1.Heartbeat.$Properties} tabmesh.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof tabmesh.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {tabmesh.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat answerWanted.
             * @member {boolean} answerWanted
             * @memberof tabmesh.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.answerWanted = false;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Heartbeat
             * @static
             * @param {tabmesh.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: tabmesh.v1.Heartbeat.$Shape): tabmesh.v1.Heartbeat & tabmesh.v1.Heartbeat.$Shape;
             *   (properties?: tabmesh.v1.Heartbeat.$Properties): tabmesh.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link tabmesh.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Heartbeat
             * @static
             * @param {tabmesh.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.answerWanted != null && $Object.hasOwnProperty.call(message, "answerWanted") && message.answerWanted !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.answerWanted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Heartbeat & tabmesh.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.answerWanted = value;
                            else
                                delete message.answerWanted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Heartbeat;
        })();

        v1.GoAway = (function() {

            /**
             * Properties of a GoAway.
             * @typedef {Object} tabmesh.v1.GoAway.$Properties
             * @property {number} [delayMs] GoAway delayMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GoAway.
             * @memberof tabmesh.v1
             * @interface IGoAway
             * @augments tabmesh.v1.GoAway.$Properties
             * @deprecated Use tabmesh.v1.GoAway.$Properties instead.
             */

            /**
             * Shape of a GoAway.
             * @typedef {tabmesh.v1.GoAway.$Properties} tabmesh.v1.GoAway.$Shape
             */

            /**
             * Constructs a new GoAway.
             * @memberof tabmesh.v1
             * @classdesc Represents a GoAway.
             * @constructor
             * @param {tabmesh.v1.GoAway.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GoAway = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GoAway delayMs.
             * @member {number} delayMs
             * @memberof tabmesh.v1.GoAway
             * @instance
             */
            GoAway.prototype.delayMs = 0;

            /**
             * Creates a new GoAway instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.GoAway
             * @static
             * @param {tabmesh.v1.GoAway.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.GoAway} GoAway instance
             * @type {{
             *   (properties: tabmesh.v1.GoAway.$Shape): tabmesh.v1.GoAway & tabmesh.v1.GoAway.$Shape;
             *   (properties?: tabmesh.v1.GoAway.$Properties): tabmesh.v1.GoAway;
             * }}
             */
            GoAway.create = function(properties) {
                return new GoAway(properties);
            };

            /**
             * Encodes the specified GoAway message. Does not implicitly {@link tabmesh.v1.GoAway.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.GoAway
             * @static
             * @param {tabmesh.v1.GoAway.$Properties} message GoAway message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GoAway.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.delayMs != null && $Object.hasOwnProperty.call(message, "delayMs") && message.delayMs !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.delayMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GoAway message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.GoAway
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.GoAway & tabmesh.v1.GoAway.$Shape} GoAway
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GoAway.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.GoAway();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.delayMs = value;
                            else
                                delete message.delayMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return GoAway;
        })();

        v1.SlowDown = (function() {

            /**
             * Properties of a SlowDown.
             * @typedef {Object} tabmesh.v1.SlowDown.$Properties
             * @property {number} [delayMs] SlowDown delayMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SlowDown.
             * @memberof tabmesh.v1
             * @interface ISlowDown
             * @augments tabmesh.v1.SlowDown.$Properties
             * @deprecated Use tabmesh.v1.SlowDown.$Properties instead.
             */

            /**
             * Shape of a SlowDown.
             * @typedef {tabmesh.v1.SlowDown.$Properties} tabmesh.v1.SlowDown.$Shape
             */

            /**
             * Constructs a new SlowDown.
             * @memberof tabmesh.v1
             * @classdesc Represents a SlowDown.
             * @constructor
             * @param {tabmesh.v1.SlowDown.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SlowDown = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SlowDown delayMs.
             * @member {number} delayMs
             * @memberof tabmesh.v1.SlowDown
             * @instance
             */
            SlowDown.prototype.delayMs = 0;

            /**
             * Creates a new SlowDown instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.SlowDown
             * @static
             * @param {tabmesh.v1.SlowDown.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.SlowDown} SlowDown instance
             * @type {{
             *   (properties: tabmesh.v1.SlowDown.$Shape): tabmesh.v1.SlowDown & tabmesh.v1.SlowDown.$Shape;
             *   (properties?: tabmesh.v1.SlowDown.$Properties): tabmesh.v1.SlowDown;
             * }}
             */
            SlowDown.create = function(properties) {
                return new SlowDown(properties);
            };

            /**
             * Encodes the specified SlowDown message. Does not implicitly {@link tabmesh.v1.SlowDown.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.SlowDown
             * @static
             * @param {tabmesh.v1.SlowDown.$Properties} message SlowDown message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SlowDown.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.delayMs != null && $Object.hasOwnProperty.call(message, "delayMs") && message.delayMs !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.delayMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SlowDown message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.SlowDown
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.SlowDown & tabmesh.v1.SlowDown.$Shape} SlowDown
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SlowDown.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.SlowDown();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.delayMs = value;
                            else
                                delete message.delayMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SlowDown;
        })();

        v1.Renewal = (function() {

            /**
             * Properties of a Renewal.
             * @typedef {Object} tabmesh.v1.Renewal.$Properties
             * @property {Uint8Array} [statement] Renewal statement
             * @property {Uint8Array} [statementSignature] Renewal statementSignature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Renewal.
             * @memberof tabmesh.v1
             * @interface IRenewal
             * @augments tabmesh.v1.Renewal.$Properties
             * @deprecated Use tabmesh.v1.Renewal.$Properties instead.
             */

            /**
             * Shape of a Renewal.
             * @typedef {tabmesh.v1.Renewal.$Properties} tabmesh.v1.Renewal.$Shape
             */

            /**
             * Constructs a new Renewal.
             * @memberof tabmesh.v1
             * @classdesc Represents a Renewal.
             * @constructor
             * @param {tabmesh.v1.Renewal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Renewal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Renewal statement.
             * @member {Uint8Array} statement
             * @memberof tabmesh.v1.Renewal
             * @instance
             */
            Renewal.prototype.statement = $util.newBuffer([]);

            /**
             * Renewal statementSignature.
             * @member {Uint8Array} statementSignature
             * @memberof tabmesh.v1.Renewal
             * @instance
             */
            Renewal.prototype.statementSignature = $util.newBuffer([]);

            /**
             * Creates a new Renewal instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Renewal
             * @static
             * @param {tabmesh.v1.Renewal.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Renewal} Renewal instance
             * @type {{
             *   (properties: tabmesh.v1.Renewal.$Shape): tabmesh.v1.Renewal & tabmesh.v1.Renewal.$Shape;
             *   (properties?: tabmesh.v1.Renewal.$Properties): tabmesh.v1.Renewal;
             * }}
             */
            Renewal.create = function(properties) {
                return new Renewal(properties);
            };

            /**
             * Encodes the specified Renewal message. Does not implicitly {@link tabmesh.v1.Renewal.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Renewal
             * @static
             * @param {tabmesh.v1.Renewal.$Properties} message Renewal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Renewal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.statement != null && $Object.hasOwnProperty.call(message, "statement") && message.statement.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.statement);
                if (message.statementSignature != null && $Object.hasOwnProperty.call(message, "statementSignature") && message.statementSignature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.statementSignature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Renewal message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Renewal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Renewal & tabmesh.v1.Renewal.$Shape} Renewal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Renewal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Renewal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statement = value;
                            else
                                delete message.statement;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.statementSignature = value;
                            else
                                delete message.statementSignature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Renewal;
        })();

        v1.Message = (function() {

            /**
             * Properties of a Message.
             * @typedef {Object} tabmesh.v1.Message.$Properties
             * @property {number} [epoch] Message epoch
             * @property {number} [sequence] Message sequence
             * @property {tabmesh.v1.SealingContext.$Properties} [context] Message context
             * @property {number} [number] Message number
             * @property {Uint8Array} [sealed] Message sealed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Message.
             * @memberof tabmesh.v1
             * @interface IMessage
             * @augments tabmesh.v1.Message.$Properties
             * @deprecated Use tabmesh.v1.Message.$Properties instead.
             */

            /**
             * Shape of a Message.
             * @typedef {tabmesh.v1.Message.$Properties} tabmesh.v1.Message.$Shape
             */

            /**
             * Constructs a new Message.
             * @memberof tabmesh.v1
             * @classdesc Represents a Message.
             * @constructor
             * @param {tabmesh.v1.Message.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Message = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Message epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.Message
             * @instance
             */
            Message.prototype.epoch = 0;

            /**
             * Message sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.Message
             * @instance
             */
            Message.prototype.sequence = 0;

            /**
             * Message context.
             * @member {tabmesh.v1.SealingContext} context
             * @memberof tabmesh.v1.Message
             * @instance
             */
            Message.prototype.context = null;

            /**
             * Message number.
             * @member {number} number
             * @memberof tabmesh.v1.Message
             * @instance
             */
            Message.prototype.number = 0;

            /**
             * Message sealed.
             * @member {Uint8Array} sealed
             * @memberof tabmesh.v1.Message
             * @instance
             */
            Message.prototype.sealed = $util.newBuffer([]);

            /**
             * Creates a new Message instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Message
             * @static
             * @param {tabmesh.v1.Message.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Message} Message instance
             * @type {{
             *   (properties: tabmesh.v1.Message.$Shape): tabmesh.v1.Message & tabmesh.v1.Message.$Shape;
             *   (properties?: tabmesh.v1.Message.$Properties): tabmesh.v1.Message;
             * }}
             */
            Message.create = function(properties) {
                return new Message(properties);
            };

            /**
             * Encodes the specified Message message. Does not implicitly {@link tabmesh.v1.Message.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Message
             * @static
             * @param {tabmesh.v1.Message.$Properties} message Message message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Message.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.context != null && $Object.hasOwnProperty.call(message, "context"))
                    $root.tabmesh.v1.SealingContext.encode(message.context, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.number);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && message.sealed.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.sealed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Message message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Message
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Message & tabmesh.v1.Message.$Shape} Message
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Message.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Message();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.context = $root.tabmesh.v1.SealingContext.decode(reader, reader.size(), $undefined, _depth + 1, message.context);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sealed = value;
                            else
                                delete message.sealed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Message;
        })();

        v1.SealingContext = (function() {

            /**
             * Properties of a SealingContext.
             * @typedef {Object} tabmesh.v1.SealingContext.$Properties
             * @property {Uint8Array} [senderKey] SealingContext senderKey
             * @property {Uint8Array} [addresseeKey] SealingContext addresseeKey
             * @property {number} [prekey] SealingContext prekey
             * @property {Uint8Array} [encapsulatedKey] SealingContext encapsulatedKey
             * @property {Uint8Array} [signature] SealingContext signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SealingContext.
             * @memberof tabmesh.v1
             * @interface ISealingContext
             * @augments tabmesh.v1.SealingContext.$Properties
             * @deprecated Use tabmesh.v1.SealingContext.$Properties instead.
             */

            /**
             * Shape of a SealingContext.
             * @typedef {tabmesh.v1.SealingContext.$Properties} tabmesh.v1.SealingContext.$Shape
             */

            /**
             * Constructs a new SealingContext.
             * @memberof tabmesh.v1
             * @classdesc Represents a SealingContext.
             * @constructor
             * @param {tabmesh.v1.SealingContext.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SealingContext = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SealingContext senderKey.
             * @member {Uint8Array} senderKey
             * @memberof tabmesh.v1.SealingContext
             * @instance
             */
            SealingContext.prototype.senderKey = $util.newBuffer([]);

            /**
             * SealingContext addresseeKey.
             * @member {Uint8Array} addresseeKey
             * @memberof tabmesh.v1.SealingContext
             * @instance
             */
            SealingContext.prototype.addresseeKey = $util.newBuffer([]);

            /**
             * SealingContext prekey.
             * @member {number} prekey
             * @memberof tabmesh.v1.SealingContext
             * @instance
             */
            SealingContext.prototype.prekey = 0;

            /**
             * SealingContext encapsulatedKey.
             * @member {Uint8Array} encapsulatedKey
             * @memberof tabmesh.v1.SealingContext
             * @instance
             */
            SealingContext.prototype.encapsulatedKey = $util.newBuffer([]);

            /**
             * SealingContext signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.SealingContext
             * @instance
             */
            SealingContext.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new SealingContext instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.SealingContext
             * @static
             * @param {tabmesh.v1.SealingContext.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.SealingContext} SealingContext instance
             * @type {{
             *   (properties: tabmesh.v1.SealingContext.$Shape): tabmesh.v1.SealingContext & tabmesh.v1.SealingContext.$Shape;
             *   (properties?: tabmesh.v1.SealingContext.$Properties): tabmesh.v1.SealingContext;
             * }}
             */
            SealingContext.create = function(properties) {
                return new SealingContext(properties);
            };

            /**
             * Encodes the specified SealingContext message. Does not implicitly {@link tabmesh.v1.SealingContext.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.SealingContext
             * @static
             * @param {tabmesh.v1.SealingContext.$Properties} message SealingContext message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SealingContext.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.senderKey != null && $Object.hasOwnProperty.call(message, "senderKey") && message.senderKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.senderKey);
                if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.addresseeKey);
                if (message.prekey != null && $Object.hasOwnProperty.call(message, "prekey") && message.prekey !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.prekey);
                if (message.encapsulatedKey != null && $Object.hasOwnProperty.call(message, "encapsulatedKey") && message.encapsulatedKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.encapsulatedKey);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SealingContext message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.SealingContext
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.SealingContext & tabmesh.v1.SealingContext.$Shape} SealingContext
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SealingContext.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.SealingContext();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.senderKey = value;
                            else
                                delete message.senderKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addresseeKey = value;
                            else
                                delete message.addresseeKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.prekey = value;
                            else
                                delete message.prekey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.encapsulatedKey = value;
                            else
                                delete message.encapsulatedKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SealingContext;
        })();

        v1.Content = (function() {

            /**
             * Properties of a Content.
             * @typedef {Object} tabmesh.v1.Content.$Properties
             * @property {number} [floor] Content floor
             * @property {number} [sentAt] Content sentAt
             * @property {tabmesh.v1.Utterance.$Properties|null} [utterance] Content utterance
             * @property {tabmesh.v1.RoomInvitation.$Properties|null} [invitation] Content invitation
             * @property {"utterance"|"invitation"} [body] Content body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Content.
             * @memberof tabmesh.v1
             * @interface IContent
             * @augments tabmesh.v1.Content.$Properties
             * @deprecated Use tabmesh.v1.Content.$Properties instead.
             */

            /**
             * Narrowed shape of a Content.
             * @typedef {{
             *   floor?: number;
             *   sentAt?: number;
             *   utterance?: tabmesh.v1.Utterance.$Shape|null;
             *   invitation?: tabmesh.v1.RoomInvitation.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; utterance?: null; invitation?: null }|{ body?: "utterance"; utterance: tabmesh.v1.Utterance.$Shape; invitation?: null }|{ body?: "invitation"; utterance?: null; invitation: tabmesh.v1.RoomInvitation.$Shape })
             * )} tabmesh.v1.Content.$Shape
             */

            /**
             * Constructs a new Content.
             * @memberof tabmesh.v1
             * @classdesc Represents a Content.
             * @constructor
             * @param {tabmesh.v1.Content.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Content = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Content floor.
             * @member {number} floor
             * @memberof tabmesh.v1.Content
             * @instance
             */
            Content.prototype.floor = 0;

            /**
             * Content sentAt.
             * @member {number} sentAt
             * @memberof tabmesh.v1.Content
             * @instance
             */
            Content.prototype.sentAt = 0;

            /**
             * Content utterance.
             * @member {tabmesh.v1.Utterance|null} utterance
             * @memberof tabmesh.v1.Content
             * @instance
             */
            Content.prototype.utterance = null;

            /**
             * Content invitation.
             * @member {tabmesh.v1.RoomInvitation|null} invitation
             * @memberof tabmesh.v1.Content
             * @instance
             */
            Content.prototype.invitation = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Content body.
             * @member {"utterance"|"invitation"|undefined} body
             * @memberof tabmesh.v1.Content
             * @instance
             */
            $Object.defineProperty(Content.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["utterance", "invitation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Content instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Content
             * @static
             * @param {tabmesh.v1.Content.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Content} Content instance
             * @type {{
             *   (properties: tabmesh.v1.Content.$Shape): tabmesh.v1.Content & tabmesh.v1.Content.$Shape;
             *   (properties?: tabmesh.v1.Content.$Properties): tabmesh.v1.Content;
             * }}
             */
            Content.create = function(properties) {
                return new Content(properties);
            };

            /**
             * Encodes the specified Content message. Does not implicitly {@link tabmesh.v1.Content.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Content
             * @static
             * @param {tabmesh.v1.Content.$Properties} message Content message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Content.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.floor != null && $Object.hasOwnProperty.call(message, "floor") && message.floor !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.floor);
                if (message.sentAt != null && $Object.hasOwnProperty.call(message, "sentAt") && !$Object.is(message.sentAt, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.sentAt);
                if (message.utterance != null && $Object.hasOwnProperty.call(message, "utterance"))
                    $root.tabmesh.v1.Utterance.encode(message.utterance, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.invitation != null && $Object.hasOwnProperty.call(message, "invitation"))
                    $root.tabmesh.v1.RoomInvitation.encode(message.invitation, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Content message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Content
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Content & tabmesh.v1.Content.$Shape} Content
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Content.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Content();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.floor = value;
                            else
                                delete message.floor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.sentAt = value;
                            else
                                delete message.sentAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.utterance = $root.tabmesh.v1.Utterance.decode(reader, reader.size(), $undefined, _depth + 1, message.utterance);
                            message.body = "utterance";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.invitation = $root.tabmesh.v1.RoomInvitation.decode(reader, reader.size(), $undefined, _depth + 1, message.invitation);
                            message.body = "invitation";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Content;
        })();

        v1.Utterance = (function() {

            /**
             * Properties of an Utterance.
             * @typedef {Object} tabmesh.v1.Utterance.$Properties
             * @property {string|null} [text] Utterance text
             * @property {tabmesh.v1.FileOffer.$Properties|null} [file] Utterance file
             * @property {tabmesh.v1.Reaction.$Properties|null} [reaction] Utterance reaction
             * @property {tabmesh.v1.Edit.$Properties|null} [edit] Utterance edit
             * @property {tabmesh.v1.Deletion.$Properties|null} [deletion] Utterance deletion
             * @property {tabmesh.v1.UtteranceReference.$Properties} [replyTo] Utterance replyTo
             * @property {"text"|"file"|"reaction"|"edit"|"deletion"} [body] Utterance body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Utterance.
             * @memberof tabmesh.v1
             * @interface IUtterance
             * @augments tabmesh.v1.Utterance.$Properties
             * @deprecated Use tabmesh.v1.Utterance.$Properties instead.
             */

            /**
             * Narrowed shape of an Utterance.
             * @typedef {{
             *   text?: string|null;
             *   file?: tabmesh.v1.FileOffer.$Shape|null;
             *   reaction?: tabmesh.v1.Reaction.$Shape|null;
             *   edit?: tabmesh.v1.Edit.$Shape|null;
             *   deletion?: tabmesh.v1.Deletion.$Shape|null;
             *   replyTo?: tabmesh.v1.UtteranceReference.$Shape;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; text?: null; file?: null; reaction?: null; edit?: null; deletion?: null }|{ body?: "text"; text: string; file?: null; reaction?: null; edit?: null; deletion?: null }|{ body?: "file"; text?: null; file: tabmesh.v1.FileOffer.$Shape; reaction?: null; edit?: null; deletion?: null }|{ body?: "reaction"; text?: null; file?: null; reaction: tabmesh.v1.Reaction.$Shape; edit?: null; deletion?: null }|{ body?: "edit"; text?: null; file?: null; reaction?: null; edit: tabmesh.v1.Edit.$Shape; deletion?: null }|{ body?: "deletion"; text?: null; file?: null; reaction?: null; edit?: null; deletion: tabmesh.v1.Deletion.$Shape })
             * )} tabmesh.v1.Utterance.$Shape
             */

            /**
             * Constructs a new Utterance.
             * @memberof tabmesh.v1
             * @classdesc Represents an Utterance.
             * @constructor
             * @param {tabmesh.v1.Utterance.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Utterance = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Utterance text.
             * @member {string|null} text
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.text = null;

            /**
             * Utterance file.
             * @member {tabmesh.v1.FileOffer|null} file
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.file = null;

            /**
             * Utterance reaction.
             * @member {tabmesh.v1.Reaction|null} reaction
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.reaction = null;

            /**
             * Utterance edit.
             * @member {tabmesh.v1.Edit|null} edit
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.edit = null;

            /**
             * Utterance deletion.
             * @member {tabmesh.v1.Deletion|null} deletion
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.deletion = null;

            /**
             * Utterance replyTo.
             * @member {tabmesh.v1.UtteranceReference} replyTo
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            Utterance.prototype.replyTo = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Utterance body.
             * @member {"text"|"file"|"reaction"|"edit"|"deletion"|undefined} body
             * @memberof tabmesh.v1.Utterance
             * @instance
             */
            $Object.defineProperty(Utterance.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["text", "file", "reaction", "edit", "deletion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Utterance instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Utterance
             * @static
             * @param {tabmesh.v1.Utterance.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Utterance} Utterance instance
             * @type {{
             *   (properties: tabmesh.v1.Utterance.$Shape): tabmesh.v1.Utterance & tabmesh.v1.Utterance.$Shape;
             *   (properties?: tabmesh.v1.Utterance.$Properties): tabmesh.v1.Utterance;
             * }}
             */
            Utterance.create = function(properties) {
                return new Utterance(properties);
            };

            /**
             * Encodes the specified Utterance message. Does not implicitly {@link tabmesh.v1.Utterance.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Utterance
             * @static
             * @param {tabmesh.v1.Utterance.$Properties} message Utterance message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Utterance.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    $root.tabmesh.v1.FileOffer.encode(message.file, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.reaction != null && $Object.hasOwnProperty.call(message, "reaction"))
                    $root.tabmesh.v1.Reaction.encode(message.reaction, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.edit != null && $Object.hasOwnProperty.call(message, "edit"))
                    $root.tabmesh.v1.Edit.encode(message.edit, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.deletion != null && $Object.hasOwnProperty.call(message, "deletion"))
                    $root.tabmesh.v1.Deletion.encode(message.deletion, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.replyTo != null && $Object.hasOwnProperty.call(message, "replyTo"))
                    $root.tabmesh.v1.UtteranceReference.encode(message.replyTo, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Utterance message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Utterance
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Utterance & tabmesh.v1.Utterance.$Shape} Utterance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Utterance.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Utterance();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message.body = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.file = $root.tabmesh.v1.FileOffer.decode(reader, reader.size(), $undefined, _depth + 1, message.file);
                            message.body = "file";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.reaction = $root.tabmesh.v1.Reaction.decode(reader, reader.size(), $undefined, _depth + 1, message.reaction);
                            message.body = "reaction";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.edit = $root.tabmesh.v1.Edit.decode(reader, reader.size(), $undefined, _depth + 1, message.edit);
                            message.body = "edit";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.deletion = $root.tabmesh.v1.Deletion.decode(reader, reader.size(), $undefined, _depth + 1, message.deletion);
                            message.body = "deletion";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.replyTo = $root.tabmesh.v1.UtteranceReference.decode(reader, reader.size(), $undefined, _depth + 1, message.replyTo);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Utterance;
        })();

        v1.UtteranceReference = (function() {

            /**
             * Properties of an UtteranceReference.
             * @typedef {Object} tabmesh.v1.UtteranceReference.$Properties
             * @property {Uint8Array} [authorKey] UtteranceReference authorKey
             * @property {number} [epoch] UtteranceReference epoch
             * @property {number} [sequence] UtteranceReference sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an UtteranceReference.
             * @memberof tabmesh.v1
             * @interface IUtteranceReference
             * @augments tabmesh.v1.UtteranceReference.$Properties
             * @deprecated Use tabmesh.v1.UtteranceReference.$Properties instead.
             */

            /**
             * Shape of an UtteranceReference.
             * @typedef {tabmesh.v1.UtteranceReference.$Properties} tabmesh.v1.UtteranceReference.$Shape
             */

            /**
             * Constructs a new UtteranceReference.
             * @memberof tabmesh.v1
             * @classdesc Represents an UtteranceReference.
             * @constructor
             * @param {tabmesh.v1.UtteranceReference.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const UtteranceReference = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * UtteranceReference authorKey.
             * @member {Uint8Array} authorKey
             * @memberof tabmesh.v1.UtteranceReference
             * @instance
             */
            UtteranceReference.prototype.authorKey = $util.newBuffer([]);

            /**
             * UtteranceReference epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.UtteranceReference
             * @instance
             */
            UtteranceReference.prototype.epoch = 0;

            /**
             * UtteranceReference sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.UtteranceReference
             * @instance
             */
            UtteranceReference.prototype.sequence = 0;

            /**
             * Creates a new UtteranceReference instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.UtteranceReference
             * @static
             * @param {tabmesh.v1.UtteranceReference.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.UtteranceReference} UtteranceReference instance
             * @type {{
             *   (properties: tabmesh.v1.UtteranceReference.$Shape): tabmesh.v1.UtteranceReference & tabmesh.v1.UtteranceReference.$Shape;
             *   (properties?: tabmesh.v1.UtteranceReference.$Properties): tabmesh.v1.UtteranceReference;
             * }}
             */
            UtteranceReference.create = function(properties) {
                return new UtteranceReference(properties);
            };

            /**
             * Encodes the specified UtteranceReference message. Does not implicitly {@link tabmesh.v1.UtteranceReference.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.UtteranceReference
             * @static
             * @param {tabmesh.v1.UtteranceReference.$Properties} message UtteranceReference message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            UtteranceReference.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.authorKey);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an UtteranceReference message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.UtteranceReference
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.UtteranceReference & tabmesh.v1.UtteranceReference.$Shape} UtteranceReference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            UtteranceReference.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.UtteranceReference();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authorKey = value;
                            else
                                delete message.authorKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return UtteranceReference;
        })();

        v1.FileOffer = (function() {

            /**
             * Properties of a FileOffer.
             * @typedef {Object} tabmesh.v1.FileOffer.$Properties
             * @property {Uint8Array} [id] FileOffer id
             * @property {string} [name] FileOffer name
             * @property {string} [mediaType] FileOffer mediaType
             * @property {number} [size] FileOffer size
             * @property {Uint8Array} [digest] FileOffer digest
             * @property {Uint8Array} [key] FileOffer key
             * @property {number} [chunkBytes] FileOffer chunkBytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileOffer.
             * @memberof tabmesh.v1
             * @interface IFileOffer
             * @augments tabmesh.v1.FileOffer.$Properties
             * @deprecated Use tabmesh.v1.FileOffer.$Properties instead.
             */

            /**
             * Shape of a FileOffer.
             * @typedef {tabmesh.v1.FileOffer.$Properties} tabmesh.v1.FileOffer.$Shape
             */

            /**
             * Constructs a new FileOffer.
             * @memberof tabmesh.v1
             * @classdesc Represents a FileOffer.
             * @constructor
             * @param {tabmesh.v1.FileOffer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileOffer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileOffer id.
             * @member {Uint8Array} id
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.id = $util.newBuffer([]);

            /**
             * FileOffer name.
             * @member {string} name
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.name = "";

            /**
             * FileOffer mediaType.
             * @member {string} mediaType
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.mediaType = "";

            /**
             * FileOffer size.
             * @member {number} size
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.size = 0;

            /**
             * FileOffer digest.
             * @member {Uint8Array} digest
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.digest = $util.newBuffer([]);

            /**
             * FileOffer key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.key = $util.newBuffer([]);

            /**
             * FileOffer chunkBytes.
             * @member {number} chunkBytes
             * @memberof tabmesh.v1.FileOffer
             * @instance
             */
            FileOffer.prototype.chunkBytes = 0;

            /**
             * Creates a new FileOffer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.FileOffer
             * @static
             * @param {tabmesh.v1.FileOffer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.FileOffer} FileOffer instance
             * @type {{
             *   (properties: tabmesh.v1.FileOffer.$Shape): tabmesh.v1.FileOffer & tabmesh.v1.FileOffer.$Shape;
             *   (properties?: tabmesh.v1.FileOffer.$Properties): tabmesh.v1.FileOffer;
             * }}
             */
            FileOffer.create = function(properties) {
                return new FileOffer(properties);
            };

            /**
             * Encodes the specified FileOffer message. Does not implicitly {@link tabmesh.v1.FileOffer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.FileOffer
             * @static
             * @param {tabmesh.v1.FileOffer.$Properties} message FileOffer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileOffer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.mediaType != null && $Object.hasOwnProperty.call(message, "mediaType") && message.mediaType !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.mediaType);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size") && message.size !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.size);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.digest);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.key);
                if (message.chunkBytes != null && $Object.hasOwnProperty.call(message, "chunkBytes") && message.chunkBytes !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.chunkBytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileOffer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.FileOffer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileOffer & tabmesh.v1.FileOffer.$Shape} FileOffer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileOffer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.FileOffer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mediaType = value;
                            else
                                delete message.mediaType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.size = value;
                            else
                                delete message.size;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.chunkBytes = value;
                            else
                                delete message.chunkBytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileOffer;
        })();

        v1.Reaction = (function() {

            /**
             * Properties of a Reaction.
             * @typedef {Object} tabmesh.v1.Reaction.$Properties
             * @property {tabmesh.v1.UtteranceReference.$Properties} [to] Reaction to
             * @property {string} [emoji] Reaction emoji
             * @property {boolean} [withdrawn] Reaction withdrawn
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reaction.
             * @memberof tabmesh.v1
             * @interface IReaction
             * @augments tabmesh.v1.Reaction.$Properties
             * @deprecated Use tabmesh.v1.Reaction.$Properties instead.
             */

            /**
             * Shape of a Reaction.
             * @typedef {tabmesh.v1.Reaction.$Properties} tabmesh.v1.Reaction.$Shape
             */

            /**
             * Constructs a new Reaction.
             * @memberof tabmesh.v1
             * @classdesc Represents a Reaction.
             * @constructor
             * @param {tabmesh.v1.Reaction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reaction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reaction to.
             * @member {tabmesh.v1.UtteranceReference} to
             * @memberof tabmesh.v1.Reaction
             * @instance
             */
            Reaction.prototype.to = null;

            /**
             * Reaction emoji.
             * @member {string} emoji
             * @memberof tabmesh.v1.Reaction
             * @instance
             */
            Reaction.prototype.emoji = "";

            /**
             * Reaction withdrawn.
             * @member {boolean} withdrawn
             * @memberof tabmesh.v1.Reaction
             * @instance
             */
            Reaction.prototype.withdrawn = false;

            /**
             * Creates a new Reaction instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Reaction
             * @static
             * @param {tabmesh.v1.Reaction.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Reaction} Reaction instance
             * @type {{
             *   (properties: tabmesh.v1.Reaction.$Shape): tabmesh.v1.Reaction & tabmesh.v1.Reaction.$Shape;
             *   (properties?: tabmesh.v1.Reaction.$Properties): tabmesh.v1.Reaction;
             * }}
             */
            Reaction.create = function(properties) {
                return new Reaction(properties);
            };

            /**
             * Encodes the specified Reaction message. Does not implicitly {@link tabmesh.v1.Reaction.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Reaction
             * @static
             * @param {tabmesh.v1.Reaction.$Properties} message Reaction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reaction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.to != null && $Object.hasOwnProperty.call(message, "to"))
                    $root.tabmesh.v1.UtteranceReference.encode(message.to, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.emoji != null && $Object.hasOwnProperty.call(message, "emoji") && message.emoji !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.emoji);
                if (message.withdrawn != null && $Object.hasOwnProperty.call(message, "withdrawn") && message.withdrawn !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.withdrawn);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reaction message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Reaction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Reaction & tabmesh.v1.Reaction.$Shape} Reaction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reaction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Reaction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.to = $root.tabmesh.v1.UtteranceReference.decode(reader, reader.size(), $undefined, _depth + 1, message.to);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.emoji = value;
                            else
                                delete message.emoji;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.withdrawn = value;
                            else
                                delete message.withdrawn;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reaction;
        })();

        v1.Edit = (function() {

            /**
             * Properties of an Edit.
             * @typedef {Object} tabmesh.v1.Edit.$Properties
             * @property {tabmesh.v1.UtteranceReference.$Properties} [of] Edit of
             * @property {string} [text] Edit text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Edit.
             * @memberof tabmesh.v1
             * @interface IEdit
             * @augments tabmesh.v1.Edit.$Properties
             * @deprecated Use tabmesh.v1.Edit.$Properties instead.
             */

            /**
             * Shape of an Edit.
             * @typedef {tabmesh.v1.Edit.$Properties} tabmesh.v1.Edit.$Shape
             */

            /**
             * Constructs a new Edit.
             * @memberof tabmesh.v1
             * @classdesc Represents an Edit.
             * @constructor
             * @param {tabmesh.v1.Edit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Edit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Edit of.
             * @member {tabmesh.v1.UtteranceReference} of
             * @memberof tabmesh.v1.Edit
             * @instance
             */
            Edit.prototype.of = null;

            /**
             * Edit text.
             * @member {string} text
             * @memberof tabmesh.v1.Edit
             * @instance
             */
            Edit.prototype.text = "";

            /**
             * Creates a new Edit instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Edit
             * @static
             * @param {tabmesh.v1.Edit.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Edit} Edit instance
             * @type {{
             *   (properties: tabmesh.v1.Edit.$Shape): tabmesh.v1.Edit & tabmesh.v1.Edit.$Shape;
             *   (properties?: tabmesh.v1.Edit.$Properties): tabmesh.v1.Edit;
             * }}
             */
            Edit.create = function(properties) {
                return new Edit(properties);
            };

            /**
             * Encodes the specified Edit message. Does not implicitly {@link tabmesh.v1.Edit.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Edit
             * @static
             * @param {tabmesh.v1.Edit.$Properties} message Edit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Edit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.of != null && $Object.hasOwnProperty.call(message, "of"))
                    $root.tabmesh.v1.UtteranceReference.encode(message.of, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Edit message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Edit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Edit & tabmesh.v1.Edit.$Shape} Edit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Edit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Edit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.of = $root.tabmesh.v1.UtteranceReference.decode(reader, reader.size(), $undefined, _depth + 1, message.of);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Edit;
        })();

        v1.Deletion = (function() {

            /**
             * Properties of a Deletion.
             * @typedef {Object} tabmesh.v1.Deletion.$Properties
             * @property {tabmesh.v1.UtteranceReference.$Properties} [of] Deletion of
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Deletion.
             * @memberof tabmesh.v1
             * @interface IDeletion
             * @augments tabmesh.v1.Deletion.$Properties
             * @deprecated Use tabmesh.v1.Deletion.$Properties instead.
             */

            /**
             * Shape of a Deletion.
             * @typedef {tabmesh.v1.Deletion.$Properties} tabmesh.v1.Deletion.$Shape
             */

            /**
             * Constructs a new Deletion.
             * @memberof tabmesh.v1
             * @classdesc Represents a Deletion.
             * @constructor
             * @param {tabmesh.v1.Deletion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Deletion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Deletion of.
             * @member {tabmesh.v1.UtteranceReference} of
             * @memberof tabmesh.v1.Deletion
             * @instance
             */
            Deletion.prototype.of = null;

            /**
             * Creates a new Deletion instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Deletion
             * @static
             * @param {tabmesh.v1.Deletion.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Deletion} Deletion instance
             * @type {{
             *   (properties: tabmesh.v1.Deletion.$Shape): tabmesh.v1.Deletion & tabmesh.v1.Deletion.$Shape;
             *   (properties?: tabmesh.v1.Deletion.$Properties): tabmesh.v1.Deletion;
             * }}
             */
            Deletion.create = function(properties) {
                return new Deletion(properties);
            };

            /**
             * Encodes the specified Deletion message. Does not implicitly {@link tabmesh.v1.Deletion.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Deletion
             * @static
             * @param {tabmesh.v1.Deletion.$Properties} message Deletion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Deletion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.of != null && $Object.hasOwnProperty.call(message, "of"))
                    $root.tabmesh.v1.UtteranceReference.encode(message.of, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Deletion message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Deletion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Deletion & tabmesh.v1.Deletion.$Shape} Deletion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Deletion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Deletion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.of = $root.tabmesh.v1.UtteranceReference.decode(reader, reader.size(), $undefined, _depth + 1, message.of);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Deletion;
        })();

        v1.RoomInvitation = (function() {

            /**
             * Properties of a RoomInvitation.
             * @typedef {Object} tabmesh.v1.RoomInvitation.$Properties
             * @property {string} [roomName] RoomInvitation roomName
             * @property {Uint8Array} [secret] RoomInvitation secret
             * @property {tabmesh.v1.RoomSuccession.$Properties} [succession] RoomInvitation succession
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomInvitation.
             * @memberof tabmesh.v1
             * @interface IRoomInvitation
             * @augments tabmesh.v1.RoomInvitation.$Properties
             * @deprecated Use tabmesh.v1.RoomInvitation.$Properties instead.
             */

            /**
             * Shape of a RoomInvitation.
             * @typedef {tabmesh.v1.RoomInvitation.$Properties} tabmesh.v1.RoomInvitation.$Shape
             */

            /**
             * Constructs a new RoomInvitation.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomInvitation.
             * @constructor
             * @param {tabmesh.v1.RoomInvitation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomInvitation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomInvitation roomName.
             * @member {string} roomName
             * @memberof tabmesh.v1.RoomInvitation
             * @instance
             */
            RoomInvitation.prototype.roomName = "";

            /**
             * RoomInvitation secret.
             * @member {Uint8Array} secret
             * @memberof tabmesh.v1.RoomInvitation
             * @instance
             */
            RoomInvitation.prototype.secret = $util.newBuffer([]);

            /**
             * RoomInvitation succession.
             * @member {tabmesh.v1.RoomSuccession} succession
             * @memberof tabmesh.v1.RoomInvitation
             * @instance
             */
            RoomInvitation.prototype.succession = null;

            /**
             * Creates a new RoomInvitation instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomInvitation
             * @static
             * @param {tabmesh.v1.RoomInvitation.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomInvitation} RoomInvitation instance
             * @type {{
             *   (properties: tabmesh.v1.RoomInvitation.$Shape): tabmesh.v1.RoomInvitation & tabmesh.v1.RoomInvitation.$Shape;
             *   (properties?: tabmesh.v1.RoomInvitation.$Properties): tabmesh.v1.RoomInvitation;
             * }}
             */
            RoomInvitation.create = function(properties) {
                return new RoomInvitation(properties);
            };

            /**
             * Encodes the specified RoomInvitation message. Does not implicitly {@link tabmesh.v1.RoomInvitation.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomInvitation
             * @static
             * @param {tabmesh.v1.RoomInvitation.$Properties} message RoomInvitation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomInvitation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.roomName != null && $Object.hasOwnProperty.call(message, "roomName") && message.roomName !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.roomName);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.secret);
                if (message.succession != null && $Object.hasOwnProperty.call(message, "succession"))
                    $root.tabmesh.v1.RoomSuccession.encode(message.succession, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomInvitation message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomInvitation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomInvitation & tabmesh.v1.RoomInvitation.$Shape} RoomInvitation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomInvitation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomInvitation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.roomName = value;
                            else
                                delete message.roomName;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.succession = $root.tabmesh.v1.RoomSuccession.decode(reader, reader.size(), $undefined, _depth + 1, message.succession);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomInvitation;
        })();

        v1.RoomSuccession = (function() {

            /**
             * Properties of a RoomSuccession.
             * @typedef {Object} tabmesh.v1.RoomSuccession.$Properties
             * @property {Uint8Array} [replaces] RoomSuccession replaces
             * @property {string} [removedId] RoomSuccession removedId
             * @property {Uint8Array} [removedKey] RoomSuccession removedKey
             * @property {Uint8Array} [proof] RoomSuccession proof
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomSuccession.
             * @memberof tabmesh.v1
             * @interface IRoomSuccession
             * @augments tabmesh.v1.RoomSuccession.$Properties
             * @deprecated Use tabmesh.v1.RoomSuccession.$Properties instead.
             */

            /**
             * Shape of a RoomSuccession.
             * @typedef {tabmesh.v1.RoomSuccession.$Properties} tabmesh.v1.RoomSuccession.$Shape
             */

            /**
             * Constructs a new RoomSuccession.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomSuccession.
             * @constructor
             * @param {tabmesh.v1.RoomSuccession.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomSuccession = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomSuccession replaces.
             * @member {Uint8Array} replaces
             * @memberof tabmesh.v1.RoomSuccession
             * @instance
             */
            RoomSuccession.prototype.replaces = $util.newBuffer([]);

            /**
             * RoomSuccession removedId.
             * @member {string} removedId
             * @memberof tabmesh.v1.RoomSuccession
             * @instance
             */
            RoomSuccession.prototype.removedId = "";

            /**
             * RoomSuccession removedKey.
             * @member {Uint8Array} removedKey
             * @memberof tabmesh.v1.RoomSuccession
             * @instance
             */
            RoomSuccession.prototype.removedKey = $util.newBuffer([]);

            /**
             * RoomSuccession proof.
             * @member {Uint8Array} proof
             * @memberof tabmesh.v1.RoomSuccession
             * @instance
             */
            RoomSuccession.prototype.proof = $util.newBuffer([]);

            /**
             * Creates a new RoomSuccession instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomSuccession
             * @static
             * @param {tabmesh.v1.RoomSuccession.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomSuccession} RoomSuccession instance
             * @type {{
             *   (properties: tabmesh.v1.RoomSuccession.$Shape): tabmesh.v1.RoomSuccession & tabmesh.v1.RoomSuccession.$Shape;
             *   (properties?: tabmesh.v1.RoomSuccession.$Properties): tabmesh.v1.RoomSuccession;
             * }}
             */
            RoomSuccession.create = function(properties) {
                return new RoomSuccession(properties);
            };

            /**
             * Encodes the specified RoomSuccession message. Does not implicitly {@link tabmesh.v1.RoomSuccession.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomSuccession
             * @static
             * @param {tabmesh.v1.RoomSuccession.$Properties} message RoomSuccession message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomSuccession.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.replaces != null && $Object.hasOwnProperty.call(message, "replaces") && message.replaces.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.replaces);
                if (message.removedId != null && $Object.hasOwnProperty.call(message, "removedId") && message.removedId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.removedId);
                if (message.removedKey != null && $Object.hasOwnProperty.call(message, "removedKey") && message.removedKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.removedKey);
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.proof);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomSuccession message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomSuccession
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomSuccession & tabmesh.v1.RoomSuccession.$Shape} RoomSuccession
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomSuccession.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomSuccession();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.replaces = value;
                            else
                                delete message.replaces;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.removedId = value;
                            else
                                delete message.removedId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.removedKey = value;
                            else
                                delete message.removedKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.proof = value;
                            else
                                delete message.proof;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomSuccession;
        })();

        v1.Confirmation = (function() {

            /**
             * Properties of a Confirmation.
             * @typedef {Object} tabmesh.v1.Confirmation.$Properties
             * @property {number} [epoch] Confirmation epoch
             * @property {number} [sequence] Confirmation sequence
             * @property {number} [read] Confirmation read
             * @property {Uint8Array} [senderKey] Confirmation senderKey
             * @property {Uint8Array} [addresseeKey] Confirmation addresseeKey
             * @property {Uint8Array} [signature] Confirmation signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Confirmation.
             * @memberof tabmesh.v1
             * @interface IConfirmation
             * @augments tabmesh.v1.Confirmation.$Properties
             * @deprecated Use tabmesh.v1.Confirmation.$Properties instead.
             */

            /**
             * Shape of a Confirmation.
             * @typedef {tabmesh.v1.Confirmation.$Properties} tabmesh.v1.Confirmation.$Shape
             */

            /**
             * Constructs a new Confirmation.
             * @memberof tabmesh.v1
             * @classdesc Represents a Confirmation.
             * @constructor
             * @param {tabmesh.v1.Confirmation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Confirmation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Confirmation epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.epoch = 0;

            /**
             * Confirmation sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.sequence = 0;

            /**
             * Confirmation read.
             * @member {number} read
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.read = 0;

            /**
             * Confirmation senderKey.
             * @member {Uint8Array} senderKey
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.senderKey = $util.newBuffer([]);

            /**
             * Confirmation addresseeKey.
             * @member {Uint8Array} addresseeKey
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.addresseeKey = $util.newBuffer([]);

            /**
             * Confirmation signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.Confirmation
             * @instance
             */
            Confirmation.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Confirmation instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Confirmation
             * @static
             * @param {tabmesh.v1.Confirmation.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Confirmation} Confirmation instance
             * @type {{
             *   (properties: tabmesh.v1.Confirmation.$Shape): tabmesh.v1.Confirmation & tabmesh.v1.Confirmation.$Shape;
             *   (properties?: tabmesh.v1.Confirmation.$Properties): tabmesh.v1.Confirmation;
             * }}
             */
            Confirmation.create = function(properties) {
                return new Confirmation(properties);
            };

            /**
             * Encodes the specified Confirmation message. Does not implicitly {@link tabmesh.v1.Confirmation.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Confirmation
             * @static
             * @param {tabmesh.v1.Confirmation.$Properties} message Confirmation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Confirmation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.read != null && $Object.hasOwnProperty.call(message, "read") && message.read !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.read);
                if (message.senderKey != null && $Object.hasOwnProperty.call(message, "senderKey") && message.senderKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.senderKey);
                if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.addresseeKey);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Confirmation message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Confirmation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Confirmation & tabmesh.v1.Confirmation.$Shape} Confirmation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Confirmation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Confirmation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.read = value;
                            else
                                delete message.read;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.senderKey = value;
                            else
                                delete message.senderKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addresseeKey = value;
                            else
                                delete message.addresseeKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Confirmation;
        })();

        v1.Reseal = (function() {

            /**
             * Properties of a Reseal.
             * @typedef {Object} tabmesh.v1.Reseal.$Properties
             * @property {number} [epoch] Reseal epoch
             * @property {number} [sequence] Reseal sequence
             * @property {number} [prekey] Reseal prekey
             * @property {Uint8Array} [senderKey] Reseal senderKey
             * @property {Uint8Array} [addresseeKey] Reseal addresseeKey
             * @property {Uint8Array} [signature] Reseal signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reseal.
             * @memberof tabmesh.v1
             * @interface IReseal
             * @augments tabmesh.v1.Reseal.$Properties
             * @deprecated Use tabmesh.v1.Reseal.$Properties instead.
             */

            /**
             * Shape of a Reseal.
             * @typedef {tabmesh.v1.Reseal.$Properties} tabmesh.v1.Reseal.$Shape
             */

            /**
             * Constructs a new Reseal.
             * @memberof tabmesh.v1
             * @classdesc Represents a Reseal.
             * @constructor
             * @param {tabmesh.v1.Reseal.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reseal = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reseal epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.epoch = 0;

            /**
             * Reseal sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.sequence = 0;

            /**
             * Reseal prekey.
             * @member {number} prekey
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.prekey = 0;

            /**
             * Reseal senderKey.
             * @member {Uint8Array} senderKey
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.senderKey = $util.newBuffer([]);

            /**
             * Reseal addresseeKey.
             * @member {Uint8Array} addresseeKey
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.addresseeKey = $util.newBuffer([]);

            /**
             * Reseal signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.Reseal
             * @instance
             */
            Reseal.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Reseal instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Reseal
             * @static
             * @param {tabmesh.v1.Reseal.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Reseal} Reseal instance
             * @type {{
             *   (properties: tabmesh.v1.Reseal.$Shape): tabmesh.v1.Reseal & tabmesh.v1.Reseal.$Shape;
             *   (properties?: tabmesh.v1.Reseal.$Properties): tabmesh.v1.Reseal;
             * }}
             */
            Reseal.create = function(properties) {
                return new Reseal(properties);
            };

            /**
             * Encodes the specified Reseal message. Does not implicitly {@link tabmesh.v1.Reseal.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Reseal
             * @static
             * @param {tabmesh.v1.Reseal.$Properties} message Reseal message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reseal.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.prekey != null && $Object.hasOwnProperty.call(message, "prekey") && message.prekey !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.prekey);
                if (message.senderKey != null && $Object.hasOwnProperty.call(message, "senderKey") && message.senderKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.senderKey);
                if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.addresseeKey);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reseal message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Reseal
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Reseal & tabmesh.v1.Reseal.$Shape} Reseal
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reseal.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Reseal();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.prekey = value;
                            else
                                delete message.prekey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.senderKey = value;
                            else
                                delete message.senderKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addresseeKey = value;
                            else
                                delete message.addresseeKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reseal;
        })();

        v1.Typing = (function() {

            /**
             * Properties of a Typing.
             * @typedef {Object} tabmesh.v1.Typing.$Properties
             * @property {Uint8Array} [senderKey] Typing senderKey
             * @property {Uint8Array} [addresseeKey] Typing addresseeKey
             * @property {number} [at] Typing at
             * @property {Uint8Array} [signature] Typing signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Typing.
             * @memberof tabmesh.v1
             * @interface ITyping
             * @augments tabmesh.v1.Typing.$Properties
             * @deprecated Use tabmesh.v1.Typing.$Properties instead.
             */

            /**
             * Shape of a Typing.
             * @typedef {tabmesh.v1.Typing.$Properties} tabmesh.v1.Typing.$Shape
             */

            /**
             * Constructs a new Typing.
             * @memberof tabmesh.v1
             * @classdesc Represents a Typing.
             * @constructor
             * @param {tabmesh.v1.Typing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Typing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Typing senderKey.
             * @member {Uint8Array} senderKey
             * @memberof tabmesh.v1.Typing
             * @instance
             */
            Typing.prototype.senderKey = $util.newBuffer([]);

            /**
             * Typing addresseeKey.
             * @member {Uint8Array} addresseeKey
             * @memberof tabmesh.v1.Typing
             * @instance
             */
            Typing.prototype.addresseeKey = $util.newBuffer([]);

            /**
             * Typing at.
             * @member {number} at
             * @memberof tabmesh.v1.Typing
             * @instance
             */
            Typing.prototype.at = 0;

            /**
             * Typing signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.Typing
             * @instance
             */
            Typing.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new Typing instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Typing
             * @static
             * @param {tabmesh.v1.Typing.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Typing} Typing instance
             * @type {{
             *   (properties: tabmesh.v1.Typing.$Shape): tabmesh.v1.Typing & tabmesh.v1.Typing.$Shape;
             *   (properties?: tabmesh.v1.Typing.$Properties): tabmesh.v1.Typing;
             * }}
             */
            Typing.create = function(properties) {
                return new Typing(properties);
            };

            /**
             * Encodes the specified Typing message. Does not implicitly {@link tabmesh.v1.Typing.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Typing
             * @static
             * @param {tabmesh.v1.Typing.$Properties} message Typing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Typing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.senderKey != null && $Object.hasOwnProperty.call(message, "senderKey") && message.senderKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.senderKey);
                if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.addresseeKey);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.at);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Typing message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Typing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Typing & tabmesh.v1.Typing.$Shape} Typing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Typing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Typing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.senderKey = value;
                            else
                                delete message.senderKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addresseeKey = value;
                            else
                                delete message.addresseeKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Typing;
        })();

        v1.Prekey = (function() {

            /**
             * Properties of a Prekey.
             * @typedef {Object} tabmesh.v1.Prekey.$Properties
             * @property {number} [number] Prekey number
             * @property {Uint8Array} [key] Prekey key
             * @property {boolean} [oneTime] Prekey oneTime
             * @property {number} [expiresAt] Prekey expiresAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Prekey.
             * @memberof tabmesh.v1
             * @interface IPrekey
             * @augments tabmesh.v1.Prekey.$Properties
             * @deprecated Use tabmesh.v1.Prekey.$Properties instead.
             */

            /**
             * Shape of a Prekey.
             * @typedef {tabmesh.v1.Prekey.$Properties} tabmesh.v1.Prekey.$Shape
             */

            /**
             * Constructs a new Prekey.
             * @memberof tabmesh.v1
             * @classdesc Represents a Prekey.
             * @constructor
             * @param {tabmesh.v1.Prekey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Prekey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Prekey number.
             * @member {number} number
             * @memberof tabmesh.v1.Prekey
             * @instance
             */
            Prekey.prototype.number = 0;

            /**
             * Prekey key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.Prekey
             * @instance
             */
            Prekey.prototype.key = $util.newBuffer([]);

            /**
             * Prekey oneTime.
             * @member {boolean} oneTime
             * @memberof tabmesh.v1.Prekey
             * @instance
             */
            Prekey.prototype.oneTime = false;

            /**
             * Prekey expiresAt.
             * @member {number} expiresAt
             * @memberof tabmesh.v1.Prekey
             * @instance
             */
            Prekey.prototype.expiresAt = 0;

            /**
             * Creates a new Prekey instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Prekey
             * @static
             * @param {tabmesh.v1.Prekey.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Prekey} Prekey instance
             * @type {{
             *   (properties: tabmesh.v1.Prekey.$Shape): tabmesh.v1.Prekey & tabmesh.v1.Prekey.$Shape;
             *   (properties?: tabmesh.v1.Prekey.$Properties): tabmesh.v1.Prekey;
             * }}
             */
            Prekey.create = function(properties) {
                return new Prekey(properties);
            };

            /**
             * Encodes the specified Prekey message. Does not implicitly {@link tabmesh.v1.Prekey.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Prekey
             * @static
             * @param {tabmesh.v1.Prekey.$Properties} message Prekey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Prekey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.key);
                if (message.oneTime != null && $Object.hasOwnProperty.call(message, "oneTime") && message.oneTime !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.oneTime);
                if (message.expiresAt != null && $Object.hasOwnProperty.call(message, "expiresAt") && !$Object.is(message.expiresAt, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.expiresAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Prekey message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Prekey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Prekey & tabmesh.v1.Prekey.$Shape} Prekey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Prekey.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Prekey();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.oneTime = value;
                            else
                                delete message.oneTime;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.expiresAt = value;
                            else
                                delete message.expiresAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Prekey;
        })();

        v1.Prekeys = (function() {

            /**
             * Properties of a Prekeys.
             * @typedef {Object} tabmesh.v1.Prekeys.$Properties
             * @property {Array.<tabmesh.v1.SignedRecord.$Properties>} [prekeys] Prekeys prekeys
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Prekeys.
             * @memberof tabmesh.v1
             * @interface IPrekeys
             * @augments tabmesh.v1.Prekeys.$Properties
             * @deprecated Use tabmesh.v1.Prekeys.$Properties instead.
             */

            /**
             * Shape of a Prekeys.
             * @typedef {tabmesh.v1.Prekeys.$Properties} tabmesh.v1.Prekeys.$Shape
             */

            /**
             * Constructs a new Prekeys.
             * @memberof tabmesh.v1
             * @classdesc Represents a Prekeys.
             * @constructor
             * @param {tabmesh.v1.Prekeys.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Prekeys = function (properties) {
                this.prekeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Prekeys prekeys.
             * @member {Array.<tabmesh.v1.SignedRecord>} prekeys
             * @memberof tabmesh.v1.Prekeys
             * @instance
             */
            Prekeys.prototype.prekeys = $util.emptyArray;

            /**
             * Creates a new Prekeys instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Prekeys
             * @static
             * @param {tabmesh.v1.Prekeys.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Prekeys} Prekeys instance
             * @type {{
             *   (properties: tabmesh.v1.Prekeys.$Shape): tabmesh.v1.Prekeys & tabmesh.v1.Prekeys.$Shape;
             *   (properties?: tabmesh.v1.Prekeys.$Properties): tabmesh.v1.Prekeys;
             * }}
             */
            Prekeys.create = function(properties) {
                return new Prekeys(properties);
            };

            /**
             * Encodes the specified Prekeys message. Does not implicitly {@link tabmesh.v1.Prekeys.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Prekeys
             * @static
             * @param {tabmesh.v1.Prekeys.$Properties} message Prekeys message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Prekeys.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.prekeys != null && message.prekeys.length)
                    for (let i = 0; i < message.prekeys.length; ++i)
                        $root.tabmesh.v1.SignedRecord.encode(message.prekeys[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Prekeys message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Prekeys
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Prekeys & tabmesh.v1.Prekeys.$Shape} Prekeys
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Prekeys.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Prekeys();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.prekeys && message.prekeys.length))
                                message.prekeys = [];
                            message.prekeys.push($root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Prekeys;
        })();

        v1.PrekeyRequest = (function() {

            /**
             * Properties of a PrekeyRequest.
             * @typedef {Object} tabmesh.v1.PrekeyRequest.$Properties
             * @property {string} [ownerId] PrekeyRequest ownerId
             * @property {Uint8Array} [ownerKey] PrekeyRequest ownerKey
             * @property {boolean} [ownOnly] PrekeyRequest ownOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PrekeyRequest.
             * @memberof tabmesh.v1
             * @interface IPrekeyRequest
             * @augments tabmesh.v1.PrekeyRequest.$Properties
             * @deprecated Use tabmesh.v1.PrekeyRequest.$Properties instead.
             */

            /**
             * Shape of a PrekeyRequest.
             * @typedef {tabmesh.v1.PrekeyRequest.$Properties} tabmesh.v1.PrekeyRequest.$Shape
             */

            /**
             * Constructs a new PrekeyRequest.
             * @memberof tabmesh.v1
             * @classdesc Represents a PrekeyRequest.
             * @constructor
             * @param {tabmesh.v1.PrekeyRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PrekeyRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PrekeyRequest ownerId.
             * @member {string} ownerId
             * @memberof tabmesh.v1.PrekeyRequest
             * @instance
             */
            PrekeyRequest.prototype.ownerId = "";

            /**
             * PrekeyRequest ownerKey.
             * @member {Uint8Array} ownerKey
             * @memberof tabmesh.v1.PrekeyRequest
             * @instance
             */
            PrekeyRequest.prototype.ownerKey = $util.newBuffer([]);

            /**
             * PrekeyRequest ownOnly.
             * @member {boolean} ownOnly
             * @memberof tabmesh.v1.PrekeyRequest
             * @instance
             */
            PrekeyRequest.prototype.ownOnly = false;

            /**
             * Creates a new PrekeyRequest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PrekeyRequest
             * @static
             * @param {tabmesh.v1.PrekeyRequest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PrekeyRequest} PrekeyRequest instance
             * @type {{
             *   (properties: tabmesh.v1.PrekeyRequest.$Shape): tabmesh.v1.PrekeyRequest & tabmesh.v1.PrekeyRequest.$Shape;
             *   (properties?: tabmesh.v1.PrekeyRequest.$Properties): tabmesh.v1.PrekeyRequest;
             * }}
             */
            PrekeyRequest.create = function(properties) {
                return new PrekeyRequest(properties);
            };

            /**
             * Encodes the specified PrekeyRequest message. Does not implicitly {@link tabmesh.v1.PrekeyRequest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PrekeyRequest
             * @static
             * @param {tabmesh.v1.PrekeyRequest.$Properties} message PrekeyRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PrekeyRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ownerId != null && $Object.hasOwnProperty.call(message, "ownerId") && message.ownerId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.ownerId);
                if (message.ownerKey != null && $Object.hasOwnProperty.call(message, "ownerKey") && message.ownerKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.ownerKey);
                if (message.ownOnly != null && $Object.hasOwnProperty.call(message, "ownOnly") && message.ownOnly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.ownOnly);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PrekeyRequest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PrekeyRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyRequest & tabmesh.v1.PrekeyRequest.$Shape} PrekeyRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PrekeyRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PrekeyRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ownerId = value;
                            else
                                delete message.ownerId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ownerKey = value;
                            else
                                delete message.ownerKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.ownOnly = value;
                            else
                                delete message.ownOnly;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PrekeyRequest;
        })();

        v1.PrekeyAnswer = (function() {

            /**
             * Properties of a PrekeyAnswer.
             * @typedef {Object} tabmesh.v1.PrekeyAnswer.$Properties
             * @property {Uint8Array} [ownerKey] PrekeyAnswer ownerKey
             * @property {tabmesh.v1.SignedRecord.$Properties} [prekey] PrekeyAnswer prekey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PrekeyAnswer.
             * @memberof tabmesh.v1
             * @interface IPrekeyAnswer
             * @augments tabmesh.v1.PrekeyAnswer.$Properties
             * @deprecated Use tabmesh.v1.PrekeyAnswer.$Properties instead.
             */

            /**
             * Shape of a PrekeyAnswer.
             * @typedef {tabmesh.v1.PrekeyAnswer.$Properties} tabmesh.v1.PrekeyAnswer.$Shape
             */

            /**
             * Constructs a new PrekeyAnswer.
             * @memberof tabmesh.v1
             * @classdesc Represents a PrekeyAnswer.
             * @constructor
             * @param {tabmesh.v1.PrekeyAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PrekeyAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PrekeyAnswer ownerKey.
             * @member {Uint8Array} ownerKey
             * @memberof tabmesh.v1.PrekeyAnswer
             * @instance
             */
            PrekeyAnswer.prototype.ownerKey = $util.newBuffer([]);

            /**
             * PrekeyAnswer prekey.
             * @member {tabmesh.v1.SignedRecord} prekey
             * @memberof tabmesh.v1.PrekeyAnswer
             * @instance
             */
            PrekeyAnswer.prototype.prekey = null;

            /**
             * Creates a new PrekeyAnswer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PrekeyAnswer
             * @static
             * @param {tabmesh.v1.PrekeyAnswer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PrekeyAnswer} PrekeyAnswer instance
             * @type {{
             *   (properties: tabmesh.v1.PrekeyAnswer.$Shape): tabmesh.v1.PrekeyAnswer & tabmesh.v1.PrekeyAnswer.$Shape;
             *   (properties?: tabmesh.v1.PrekeyAnswer.$Properties): tabmesh.v1.PrekeyAnswer;
             * }}
             */
            PrekeyAnswer.create = function(properties) {
                return new PrekeyAnswer(properties);
            };

            /**
             * Encodes the specified PrekeyAnswer message. Does not implicitly {@link tabmesh.v1.PrekeyAnswer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PrekeyAnswer
             * @static
             * @param {tabmesh.v1.PrekeyAnswer.$Properties} message PrekeyAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PrekeyAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ownerKey != null && $Object.hasOwnProperty.call(message, "ownerKey") && message.ownerKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ownerKey);
                if (message.prekey != null && $Object.hasOwnProperty.call(message, "prekey"))
                    $root.tabmesh.v1.SignedRecord.encode(message.prekey, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PrekeyAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PrekeyAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyAnswer & tabmesh.v1.PrekeyAnswer.$Shape} PrekeyAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PrekeyAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PrekeyAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ownerKey = value;
                            else
                                delete message.ownerKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.prekey = $root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.prekey);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PrekeyAnswer;
        })();

        v1.PrekeyCopy = (function() {

            /**
             * Properties of a PrekeyCopy.
             * @typedef {Object} tabmesh.v1.PrekeyCopy.$Properties
             * @property {Uint8Array} [ownerKey] PrekeyCopy ownerKey
             * @property {tabmesh.v1.SignedRecord.$Properties} [prekey] PrekeyCopy prekey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PrekeyCopy.
             * @memberof tabmesh.v1
             * @interface IPrekeyCopy
             * @augments tabmesh.v1.PrekeyCopy.$Properties
             * @deprecated Use tabmesh.v1.PrekeyCopy.$Properties instead.
             */

            /**
             * Shape of a PrekeyCopy.
             * @typedef {tabmesh.v1.PrekeyCopy.$Properties} tabmesh.v1.PrekeyCopy.$Shape
             */

            /**
             * Constructs a new PrekeyCopy.
             * @memberof tabmesh.v1
             * @classdesc Represents a PrekeyCopy.
             * @constructor
             * @param {tabmesh.v1.PrekeyCopy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PrekeyCopy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PrekeyCopy ownerKey.
             * @member {Uint8Array} ownerKey
             * @memberof tabmesh.v1.PrekeyCopy
             * @instance
             */
            PrekeyCopy.prototype.ownerKey = $util.newBuffer([]);

            /**
             * PrekeyCopy prekey.
             * @member {tabmesh.v1.SignedRecord} prekey
             * @memberof tabmesh.v1.PrekeyCopy
             * @instance
             */
            PrekeyCopy.prototype.prekey = null;

            /**
             * Creates a new PrekeyCopy instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.PrekeyCopy
             * @static
             * @param {tabmesh.v1.PrekeyCopy.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.PrekeyCopy} PrekeyCopy instance
             * @type {{
             *   (properties: tabmesh.v1.PrekeyCopy.$Shape): tabmesh.v1.PrekeyCopy & tabmesh.v1.PrekeyCopy.$Shape;
             *   (properties?: tabmesh.v1.PrekeyCopy.$Properties): tabmesh.v1.PrekeyCopy;
             * }}
             */
            PrekeyCopy.create = function(properties) {
                return new PrekeyCopy(properties);
            };

            /**
             * Encodes the specified PrekeyCopy message. Does not implicitly {@link tabmesh.v1.PrekeyCopy.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.PrekeyCopy
             * @static
             * @param {tabmesh.v1.PrekeyCopy.$Properties} message PrekeyCopy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PrekeyCopy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ownerKey != null && $Object.hasOwnProperty.call(message, "ownerKey") && message.ownerKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.ownerKey);
                if (message.prekey != null && $Object.hasOwnProperty.call(message, "prekey"))
                    $root.tabmesh.v1.SignedRecord.encode(message.prekey, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PrekeyCopy message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.PrekeyCopy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.PrekeyCopy & tabmesh.v1.PrekeyCopy.$Shape} PrekeyCopy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PrekeyCopy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.PrekeyCopy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.ownerKey = value;
                            else
                                delete message.ownerKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.prekey = $root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1, message.prekey);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PrekeyCopy;
        })();

        v1.Deposit = (function() {

            /**
             * Properties of a Deposit.
             * @typedef {Object} tabmesh.v1.Deposit.$Properties
             * @property {Array.<Uint8Array>} [messages] Deposit messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Deposit.
             * @memberof tabmesh.v1
             * @interface IDeposit
             * @augments tabmesh.v1.Deposit.$Properties
             * @deprecated Use tabmesh.v1.Deposit.$Properties instead.
             */

            /**
             * Shape of a Deposit.
             * @typedef {tabmesh.v1.Deposit.$Properties} tabmesh.v1.Deposit.$Shape
             */

            /**
             * Constructs a new Deposit.
             * @memberof tabmesh.v1
             * @classdesc Represents a Deposit.
             * @constructor
             * @param {tabmesh.v1.Deposit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Deposit = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Deposit messages.
             * @member {Array.<Uint8Array>} messages
             * @memberof tabmesh.v1.Deposit
             * @instance
             */
            Deposit.prototype.messages = $util.emptyArray;

            /**
             * Creates a new Deposit instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Deposit
             * @static
             * @param {tabmesh.v1.Deposit.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Deposit} Deposit instance
             * @type {{
             *   (properties: tabmesh.v1.Deposit.$Shape): tabmesh.v1.Deposit & tabmesh.v1.Deposit.$Shape;
             *   (properties?: tabmesh.v1.Deposit.$Properties): tabmesh.v1.Deposit;
             * }}
             */
            Deposit.create = function(properties) {
                return new Deposit(properties);
            };

            /**
             * Encodes the specified Deposit message. Does not implicitly {@link tabmesh.v1.Deposit.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Deposit
             * @static
             * @param {tabmesh.v1.Deposit.$Properties} message Deposit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Deposit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.messages[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Deposit message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Deposit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Deposit & tabmesh.v1.Deposit.$Shape} Deposit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Deposit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Deposit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Deposit;
        })();

        /**
         * DepositOutcome enum.
         * @name tabmesh.v1.DepositOutcome
         * @enum {number}
         * @property {number} DEPOSIT_OUTCOME_UNSPECIFIED=0 DEPOSIT_OUTCOME_UNSPECIFIED value
         * @property {number} DEPOSIT_OUTCOME_STORED=1 DEPOSIT_OUTCOME_STORED value
         * @property {number} DEPOSIT_OUTCOME_MAILBOX_FULL=2 DEPOSIT_OUTCOME_MAILBOX_FULL value
         * @property {number} DEPOSIT_OUTCOME_STORE_FULL=3 DEPOSIT_OUTCOME_STORE_FULL value
         * @property {number} DEPOSIT_OUTCOME_NOT_OFFERED=4 DEPOSIT_OUTCOME_NOT_OFFERED value
         * @property {number} DEPOSIT_OUTCOME_MALFORMED=5 DEPOSIT_OUTCOME_MALFORMED value
         * @property {number} DEPOSIT_OUTCOME_CONFIRMED=6 DEPOSIT_OUTCOME_CONFIRMED value
         */
        v1.DepositOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DEPOSIT_OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DEPOSIT_OUTCOME_STORED"] = 1;
            values[valuesById[2] = "DEPOSIT_OUTCOME_MAILBOX_FULL"] = 2;
            values[valuesById[3] = "DEPOSIT_OUTCOME_STORE_FULL"] = 3;
            values[valuesById[4] = "DEPOSIT_OUTCOME_NOT_OFFERED"] = 4;
            values[valuesById[5] = "DEPOSIT_OUTCOME_MALFORMED"] = 5;
            values[valuesById[6] = "DEPOSIT_OUTCOME_CONFIRMED"] = 6;
            return values;
        })();

        v1.DepositAnswer = (function() {

            /**
             * Properties of a DepositAnswer.
             * @typedef {Object} tabmesh.v1.DepositAnswer.$Properties
             * @property {Uint8Array} [addresseeKey] DepositAnswer addresseeKey
             * @property {number} [epoch] DepositAnswer epoch
             * @property {Array.<tabmesh.v1.DepositResult.$Properties>} [results] DepositAnswer results
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DepositAnswer.
             * @memberof tabmesh.v1
             * @interface IDepositAnswer
             * @augments tabmesh.v1.DepositAnswer.$Properties
             * @deprecated Use tabmesh.v1.DepositAnswer.$Properties instead.
             */

            /**
             * Shape of a DepositAnswer.
             * @typedef {tabmesh.v1.DepositAnswer.$Properties} tabmesh.v1.DepositAnswer.$Shape
             */

            /**
             * Constructs a new DepositAnswer.
             * @memberof tabmesh.v1
             * @classdesc Represents a DepositAnswer.
             * @constructor
             * @param {tabmesh.v1.DepositAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DepositAnswer = function (properties) {
                this.results = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DepositAnswer addresseeKey.
             * @member {Uint8Array} addresseeKey
             * @memberof tabmesh.v1.DepositAnswer
             * @instance
             */
            DepositAnswer.prototype.addresseeKey = $util.newBuffer([]);

            /**
             * DepositAnswer epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.DepositAnswer
             * @instance
             */
            DepositAnswer.prototype.epoch = 0;

            /**
             * DepositAnswer results.
             * @member {Array.<tabmesh.v1.DepositResult>} results
             * @memberof tabmesh.v1.DepositAnswer
             * @instance
             */
            DepositAnswer.prototype.results = $util.emptyArray;

            /**
             * Creates a new DepositAnswer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.DepositAnswer
             * @static
             * @param {tabmesh.v1.DepositAnswer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.DepositAnswer} DepositAnswer instance
             * @type {{
             *   (properties: tabmesh.v1.DepositAnswer.$Shape): tabmesh.v1.DepositAnswer & tabmesh.v1.DepositAnswer.$Shape;
             *   (properties?: tabmesh.v1.DepositAnswer.$Properties): tabmesh.v1.DepositAnswer;
             * }}
             */
            DepositAnswer.create = function(properties) {
                return new DepositAnswer(properties);
            };

            /**
             * Encodes the specified DepositAnswer message. Does not implicitly {@link tabmesh.v1.DepositAnswer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.DepositAnswer
             * @static
             * @param {tabmesh.v1.DepositAnswer.$Properties} message DepositAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DepositAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.addresseeKey != null && $Object.hasOwnProperty.call(message, "addresseeKey") && message.addresseeKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.addresseeKey);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.epoch);
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.tabmesh.v1.DepositResult.encode(message.results[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DepositAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.DepositAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.DepositAnswer & tabmesh.v1.DepositAnswer.$Shape} DepositAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DepositAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.DepositAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addresseeKey = value;
                            else
                                delete message.addresseeKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.tabmesh.v1.DepositResult.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DepositAnswer;
        })();

        v1.DepositResult = (function() {

            /**
             * Properties of a DepositResult.
             * @typedef {Object} tabmesh.v1.DepositResult.$Properties
             * @property {number} [sequence] DepositResult sequence
             * @property {tabmesh.v1.DepositOutcome} [outcome] DepositResult outcome
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DepositResult.
             * @memberof tabmesh.v1
             * @interface IDepositResult
             * @augments tabmesh.v1.DepositResult.$Properties
             * @deprecated Use tabmesh.v1.DepositResult.$Properties instead.
             */

            /**
             * Shape of a DepositResult.
             * @typedef {tabmesh.v1.DepositResult.$Properties} tabmesh.v1.DepositResult.$Shape
             */

            /**
             * Constructs a new DepositResult.
             * @memberof tabmesh.v1
             * @classdesc Represents a DepositResult.
             * @constructor
             * @param {tabmesh.v1.DepositResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DepositResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DepositResult sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.DepositResult
             * @instance
             */
            DepositResult.prototype.sequence = 0;

            /**
             * DepositResult outcome.
             * @member {tabmesh.v1.DepositOutcome} outcome
             * @memberof tabmesh.v1.DepositResult
             * @instance
             */
            DepositResult.prototype.outcome = 0;

            /**
             * Creates a new DepositResult instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.DepositResult
             * @static
             * @param {tabmesh.v1.DepositResult.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.DepositResult} DepositResult instance
             * @type {{
             *   (properties: tabmesh.v1.DepositResult.$Shape): tabmesh.v1.DepositResult & tabmesh.v1.DepositResult.$Shape;
             *   (properties?: tabmesh.v1.DepositResult.$Properties): tabmesh.v1.DepositResult;
             * }}
             */
            DepositResult.create = function(properties) {
                return new DepositResult(properties);
            };

            /**
             * Encodes the specified DepositResult message. Does not implicitly {@link tabmesh.v1.DepositResult.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.DepositResult
             * @static
             * @param {tabmesh.v1.DepositResult.$Properties} message DepositResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DepositResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.sequence);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.outcome);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DepositResult message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.DepositResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.DepositResult & tabmesh.v1.DepositResult.$Shape} DepositResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DepositResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.DepositResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DepositResult;
        })();

        v1.Mail = (function() {

            /**
             * Properties of a Mail.
             * @typedef {Object} tabmesh.v1.Mail.$Properties
             * @property {Array.<Uint8Array>} [messages] Mail messages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Mail.
             * @memberof tabmesh.v1
             * @interface IMail
             * @augments tabmesh.v1.Mail.$Properties
             * @deprecated Use tabmesh.v1.Mail.$Properties instead.
             */

            /**
             * Shape of a Mail.
             * @typedef {tabmesh.v1.Mail.$Properties} tabmesh.v1.Mail.$Shape
             */

            /**
             * Constructs a new Mail.
             * @memberof tabmesh.v1
             * @classdesc Represents a Mail.
             * @constructor
             * @param {tabmesh.v1.Mail.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Mail = function (properties) {
                this.messages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Mail messages.
             * @member {Array.<Uint8Array>} messages
             * @memberof tabmesh.v1.Mail
             * @instance
             */
            Mail.prototype.messages = $util.emptyArray;

            /**
             * Creates a new Mail instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Mail
             * @static
             * @param {tabmesh.v1.Mail.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Mail} Mail instance
             * @type {{
             *   (properties: tabmesh.v1.Mail.$Shape): tabmesh.v1.Mail & tabmesh.v1.Mail.$Shape;
             *   (properties?: tabmesh.v1.Mail.$Properties): tabmesh.v1.Mail;
             * }}
             */
            Mail.create = function(properties) {
                return new Mail(properties);
            };

            /**
             * Encodes the specified Mail message. Does not implicitly {@link tabmesh.v1.Mail.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Mail
             * @static
             * @param {tabmesh.v1.Mail.$Properties} message Mail message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Mail.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.messages != null && message.messages.length)
                    for (let i = 0; i < message.messages.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.messages[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Mail message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Mail
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Mail & tabmesh.v1.Mail.$Shape} Mail
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Mail.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Mail();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.messages && message.messages.length))
                                message.messages = [];
                            message.messages.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Mail;
        })();

        v1.Probe = (function() {

            /**
             * Properties of a Probe.
             * @typedef {Object} tabmesh.v1.Probe.$Properties
             * @property {Uint8Array} [nonce] Probe nonce
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Probe.
             * @memberof tabmesh.v1
             * @interface IProbe
             * @augments tabmesh.v1.Probe.$Properties
             * @deprecated Use tabmesh.v1.Probe.$Properties instead.
             */

            /**
             * Shape of a Probe.
             * @typedef {tabmesh.v1.Probe.$Properties} tabmesh.v1.Probe.$Shape
             */

            /**
             * Constructs a new Probe.
             * @memberof tabmesh.v1
             * @classdesc Represents a Probe.
             * @constructor
             * @param {tabmesh.v1.Probe.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Probe = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Probe nonce.
             * @member {Uint8Array} nonce
             * @memberof tabmesh.v1.Probe
             * @instance
             */
            Probe.prototype.nonce = $util.newBuffer([]);

            /**
             * Creates a new Probe instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.Probe
             * @static
             * @param {tabmesh.v1.Probe.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.Probe} Probe instance
             * @type {{
             *   (properties: tabmesh.v1.Probe.$Shape): tabmesh.v1.Probe & tabmesh.v1.Probe.$Shape;
             *   (properties?: tabmesh.v1.Probe.$Properties): tabmesh.v1.Probe;
             * }}
             */
            Probe.create = function(properties) {
                return new Probe(properties);
            };

            /**
             * Encodes the specified Probe message. Does not implicitly {@link tabmesh.v1.Probe.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.Probe
             * @static
             * @param {tabmesh.v1.Probe.$Properties} message Probe message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Probe.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nonce);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Probe message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.Probe
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.Probe & tabmesh.v1.Probe.$Shape} Probe
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Probe.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.Probe();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Probe;
        })();

        /**
         * ProbeOutcome enum.
         * @name tabmesh.v1.ProbeOutcome
         * @enum {number}
         * @property {number} PROBE_OUTCOME_UNSPECIFIED=0 PROBE_OUTCOME_UNSPECIFIED value
         * @property {number} PROBE_OUTCOME_ON_THE_WAY=1 PROBE_OUTCOME_ON_THE_WAY value
         * @property {number} PROBE_OUTCOME_ARRIVED=2 PROBE_OUTCOME_ARRIVED value
         * @property {number} PROBE_OUTCOME_NO_WAY=3 PROBE_OUTCOME_NO_WAY value
         */
        v1.ProbeOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "PROBE_OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "PROBE_OUTCOME_ON_THE_WAY"] = 1;
            values[valuesById[2] = "PROBE_OUTCOME_ARRIVED"] = 2;
            values[valuesById[3] = "PROBE_OUTCOME_NO_WAY"] = 3;
            return values;
        })();

        v1.ProbeAnswer = (function() {

            /**
             * Properties of a ProbeAnswer.
             * @typedef {Object} tabmesh.v1.ProbeAnswer.$Properties
             * @property {Uint8Array} [nonce] ProbeAnswer nonce
             * @property {tabmesh.v1.ProbeOutcome} [outcome] ProbeAnswer outcome
             * @property {number} [hopsLeft] ProbeAnswer hopsLeft
             * @property {Uint8Array} [key] ProbeAnswer key
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProbeAnswer.
             * @memberof tabmesh.v1
             * @interface IProbeAnswer
             * @augments tabmesh.v1.ProbeAnswer.$Properties
             * @deprecated Use tabmesh.v1.ProbeAnswer.$Properties instead.
             */

            /**
             * Shape of a ProbeAnswer.
             * @typedef {tabmesh.v1.ProbeAnswer.$Properties} tabmesh.v1.ProbeAnswer.$Shape
             */

            /**
             * Constructs a new ProbeAnswer.
             * @memberof tabmesh.v1
             * @classdesc Represents a ProbeAnswer.
             * @constructor
             * @param {tabmesh.v1.ProbeAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProbeAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProbeAnswer nonce.
             * @member {Uint8Array} nonce
             * @memberof tabmesh.v1.ProbeAnswer
             * @instance
             */
            ProbeAnswer.prototype.nonce = $util.newBuffer([]);

            /**
             * ProbeAnswer outcome.
             * @member {tabmesh.v1.ProbeOutcome} outcome
             * @memberof tabmesh.v1.ProbeAnswer
             * @instance
             */
            ProbeAnswer.prototype.outcome = 0;

            /**
             * ProbeAnswer hopsLeft.
             * @member {number} hopsLeft
             * @memberof tabmesh.v1.ProbeAnswer
             * @instance
             */
            ProbeAnswer.prototype.hopsLeft = 0;

            /**
             * ProbeAnswer key.
             * @member {Uint8Array} key
             * @memberof tabmesh.v1.ProbeAnswer
             * @instance
             */
            ProbeAnswer.prototype.key = $util.newBuffer([]);

            /**
             * Creates a new ProbeAnswer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.ProbeAnswer
             * @static
             * @param {tabmesh.v1.ProbeAnswer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.ProbeAnswer} ProbeAnswer instance
             * @type {{
             *   (properties: tabmesh.v1.ProbeAnswer.$Shape): tabmesh.v1.ProbeAnswer & tabmesh.v1.ProbeAnswer.$Shape;
             *   (properties?: tabmesh.v1.ProbeAnswer.$Properties): tabmesh.v1.ProbeAnswer;
             * }}
             */
            ProbeAnswer.create = function(properties) {
                return new ProbeAnswer(properties);
            };

            /**
             * Encodes the specified ProbeAnswer message. Does not implicitly {@link tabmesh.v1.ProbeAnswer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.ProbeAnswer
             * @static
             * @param {tabmesh.v1.ProbeAnswer.$Properties} message ProbeAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProbeAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.nonce != null && $Object.hasOwnProperty.call(message, "nonce") && message.nonce.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.nonce);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.outcome);
                if (message.hopsLeft != null && $Object.hasOwnProperty.call(message, "hopsLeft") && message.hopsLeft !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.hopsLeft);
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.key);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProbeAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.ProbeAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.ProbeAnswer & tabmesh.v1.ProbeAnswer.$Shape} ProbeAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProbeAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.ProbeAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.nonce = value;
                            else
                                delete message.nonce;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hopsLeft = value;
                            else
                                delete message.hopsLeft;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ProbeAnswer;
        })();

        v1.RoomPost = (function() {

            /**
             * Properties of a RoomPost.
             * @typedef {Object} tabmesh.v1.RoomPost.$Properties
             * @property {Uint8Array} [room] RoomPost room
             * @property {string} [authorId] RoomPost authorId
             * @property {Uint8Array} [authorKey] RoomPost authorKey
             * @property {number} [epoch] RoomPost epoch
             * @property {number} [sequence] RoomPost sequence
             * @property {number} [at] RoomPost at
             * @property {Uint8Array|null} [plain] RoomPost plain
             * @property {Uint8Array|null} [sealed] RoomPost sealed
             * @property {"plain"|"sealed"} [body] RoomPost body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomPost.
             * @memberof tabmesh.v1
             * @interface IRoomPost
             * @augments tabmesh.v1.RoomPost.$Properties
             * @deprecated Use tabmesh.v1.RoomPost.$Properties instead.
             */

            /**
             * Narrowed shape of a RoomPost.
             * @typedef {{
             *   room?: Uint8Array;
             *   authorId?: string;
             *   authorKey?: Uint8Array;
             *   epoch?: number;
             *   sequence?: number;
             *   at?: number;
             *   plain?: Uint8Array|null;
             *   sealed?: Uint8Array|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; plain?: null; sealed?: null }|{ body?: "plain"; plain: Uint8Array; sealed?: null }|{ body?: "sealed"; plain?: null; sealed: Uint8Array })
             * )} tabmesh.v1.RoomPost.$Shape
             */

            /**
             * Constructs a new RoomPost.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomPost.
             * @constructor
             * @param {tabmesh.v1.RoomPost.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomPost = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomPost room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.room = $util.newBuffer([]);

            /**
             * RoomPost authorId.
             * @member {string} authorId
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.authorId = "";

            /**
             * RoomPost authorKey.
             * @member {Uint8Array} authorKey
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.authorKey = $util.newBuffer([]);

            /**
             * RoomPost epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.epoch = 0;

            /**
             * RoomPost sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.sequence = 0;

            /**
             * RoomPost at.
             * @member {number} at
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.at = 0;

            /**
             * RoomPost plain.
             * @member {Uint8Array|null} plain
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.plain = null;

            /**
             * RoomPost sealed.
             * @member {Uint8Array|null} sealed
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            RoomPost.prototype.sealed = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * RoomPost body.
             * @member {"plain"|"sealed"|undefined} body
             * @memberof tabmesh.v1.RoomPost
             * @instance
             */
            $Object.defineProperty(RoomPost.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["plain", "sealed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new RoomPost instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomPost
             * @static
             * @param {tabmesh.v1.RoomPost.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomPost} RoomPost instance
             * @type {{
             *   (properties: tabmesh.v1.RoomPost.$Shape): tabmesh.v1.RoomPost & tabmesh.v1.RoomPost.$Shape;
             *   (properties?: tabmesh.v1.RoomPost.$Properties): tabmesh.v1.RoomPost;
             * }}
             */
            RoomPost.create = function(properties) {
                return new RoomPost(properties);
            };

            /**
             * Encodes the specified RoomPost message. Does not implicitly {@link tabmesh.v1.RoomPost.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomPost
             * @static
             * @param {tabmesh.v1.RoomPost.$Properties} message RoomPost message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomPost.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.authorId != null && $Object.hasOwnProperty.call(message, "authorId") && message.authorId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.authorId);
                if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.authorKey);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.sequence);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.at);
                if (message.plain != null && $Object.hasOwnProperty.call(message, "plain"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.plain);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed"))
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.sealed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomPost message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomPost
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPost & tabmesh.v1.RoomPost.$Shape} RoomPost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomPost.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomPost();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.authorId = value;
                            else
                                delete message.authorId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authorKey = value;
                            else
                                delete message.authorKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.plain = reader.bytes();
                            message.body = "plain";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.sealed = reader.bytes();
                            message.body = "sealed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomPost;
        })();

        v1.RoomMembership = (function() {

            /**
             * Properties of a RoomMembership.
             * @typedef {Object} tabmesh.v1.RoomMembership.$Properties
             * @property {Uint8Array} [room] RoomMembership room
             * @property {string} [memberId] RoomMembership memberId
             * @property {Uint8Array} [memberKey] RoomMembership memberKey
             * @property {number} [change] RoomMembership change
             * @property {boolean} ["in"] RoomMembership in
             * @property {string} [roomName] RoomMembership roomName
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomMembership.
             * @memberof tabmesh.v1
             * @interface IRoomMembership
             * @augments tabmesh.v1.RoomMembership.$Properties
             * @deprecated Use tabmesh.v1.RoomMembership.$Properties instead.
             */

            /**
             * Shape of a RoomMembership.
             * @typedef {tabmesh.v1.RoomMembership.$Properties} tabmesh.v1.RoomMembership.$Shape
             */

            /**
             * Constructs a new RoomMembership.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomMembership.
             * @constructor
             * @param {tabmesh.v1.RoomMembership.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomMembership = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomMembership room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype.room = $util.newBuffer([]);

            /**
             * RoomMembership memberId.
             * @member {string} memberId
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype.memberId = "";

            /**
             * RoomMembership memberKey.
             * @member {Uint8Array} memberKey
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype.memberKey = $util.newBuffer([]);

            /**
             * RoomMembership change.
             * @member {number} change
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype.change = 0;

            /**
             * RoomMembership in.
             * @member {boolean} in
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype["in"] = false;

            /**
             * RoomMembership roomName.
             * @member {string} roomName
             * @memberof tabmesh.v1.RoomMembership
             * @instance
             */
            RoomMembership.prototype.roomName = "";

            /**
             * Creates a new RoomMembership instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomMembership
             * @static
             * @param {tabmesh.v1.RoomMembership.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomMembership} RoomMembership instance
             * @type {{
             *   (properties: tabmesh.v1.RoomMembership.$Shape): tabmesh.v1.RoomMembership & tabmesh.v1.RoomMembership.$Shape;
             *   (properties?: tabmesh.v1.RoomMembership.$Properties): tabmesh.v1.RoomMembership;
             * }}
             */
            RoomMembership.create = function(properties) {
                return new RoomMembership(properties);
            };

            /**
             * Encodes the specified RoomMembership message. Does not implicitly {@link tabmesh.v1.RoomMembership.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomMembership
             * @static
             * @param {tabmesh.v1.RoomMembership.$Properties} message RoomMembership message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomMembership.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.memberId != null && $Object.hasOwnProperty.call(message, "memberId") && message.memberId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.memberId);
                if (message.memberKey != null && $Object.hasOwnProperty.call(message, "memberKey") && message.memberKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.memberKey);
                if (message.change != null && $Object.hasOwnProperty.call(message, "change") && !$Object.is(message.change, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.change);
                if (message["in"] != null && $Object.hasOwnProperty.call(message, "in") && message["in"] !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message["in"]);
                if (message.roomName != null && $Object.hasOwnProperty.call(message, "roomName") && message.roomName !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.roomName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomMembership message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomMembership
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomMembership & tabmesh.v1.RoomMembership.$Shape} RoomMembership
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomMembership.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomMembership();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.memberId = value;
                            else
                                delete message.memberId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.memberKey = value;
                            else
                                delete message.memberKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.change = value;
                            else
                                delete message.change;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message["in"] = value;
                            else
                                delete message["in"];
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.roomName = value;
                            else
                                delete message.roomName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomMembership;
        })();

        v1.RoomItems = (function() {

            /**
             * Properties of a RoomItems.
             * @typedef {Object} tabmesh.v1.RoomItems.$Properties
             * @property {Uint8Array} [room] RoomItems room
             * @property {Array.<tabmesh.v1.SignedRecord.$Properties>} [posts] RoomItems posts
             * @property {Array.<tabmesh.v1.SignedRecord.$Properties>} [memberships] RoomItems memberships
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomItems.
             * @memberof tabmesh.v1
             * @interface IRoomItems
             * @augments tabmesh.v1.RoomItems.$Properties
             * @deprecated Use tabmesh.v1.RoomItems.$Properties instead.
             */

            /**
             * Shape of a RoomItems.
             * @typedef {tabmesh.v1.RoomItems.$Properties} tabmesh.v1.RoomItems.$Shape
             */

            /**
             * Constructs a new RoomItems.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomItems.
             * @constructor
             * @param {tabmesh.v1.RoomItems.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomItems = function (properties) {
                this.posts = [];
                this.memberships = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomItems room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomItems
             * @instance
             */
            RoomItems.prototype.room = $util.newBuffer([]);

            /**
             * RoomItems posts.
             * @member {Array.<tabmesh.v1.SignedRecord>} posts
             * @memberof tabmesh.v1.RoomItems
             * @instance
             */
            RoomItems.prototype.posts = $util.emptyArray;

            /**
             * RoomItems memberships.
             * @member {Array.<tabmesh.v1.SignedRecord>} memberships
             * @memberof tabmesh.v1.RoomItems
             * @instance
             */
            RoomItems.prototype.memberships = $util.emptyArray;

            /**
             * Creates a new RoomItems instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomItems
             * @static
             * @param {tabmesh.v1.RoomItems.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomItems} RoomItems instance
             * @type {{
             *   (properties: tabmesh.v1.RoomItems.$Shape): tabmesh.v1.RoomItems & tabmesh.v1.RoomItems.$Shape;
             *   (properties?: tabmesh.v1.RoomItems.$Properties): tabmesh.v1.RoomItems;
             * }}
             */
            RoomItems.create = function(properties) {
                return new RoomItems(properties);
            };

            /**
             * Encodes the specified RoomItems message. Does not implicitly {@link tabmesh.v1.RoomItems.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomItems
             * @static
             * @param {tabmesh.v1.RoomItems.$Properties} message RoomItems message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomItems.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.posts != null && message.posts.length)
                    for (let i = 0; i < message.posts.length; ++i)
                        $root.tabmesh.v1.SignedRecord.encode(message.posts[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.memberships != null && message.memberships.length)
                    for (let i = 0; i < message.memberships.length; ++i)
                        $root.tabmesh.v1.SignedRecord.encode(message.memberships[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomItems message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomItems
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomItems & tabmesh.v1.RoomItems.$Shape} RoomItems
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomItems.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomItems();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.posts && message.posts.length))
                                message.posts = [];
                            message.posts.push($root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.memberships && message.memberships.length))
                                message.memberships = [];
                            message.memberships.push($root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomItems;
        })();

        /**
         * RoomOutcome enum.
         * @name tabmesh.v1.RoomOutcome
         * @enum {number}
         * @property {number} ROOM_OUTCOME_UNSPECIFIED=0 ROOM_OUTCOME_UNSPECIFIED value
         * @property {number} ROOM_OUTCOME_STORED=1 ROOM_OUTCOME_STORED value
         * @property {number} ROOM_OUTCOME_NOT_A_MEMBER=2 ROOM_OUTCOME_NOT_A_MEMBER value
         * @property {number} ROOM_OUTCOME_OUT_OF_TIME=3 ROOM_OUTCOME_OUT_OF_TIME value
         * @property {number} ROOM_OUTCOME_STORE_FULL=4 ROOM_OUTCOME_STORE_FULL value
         * @property {number} ROOM_OUTCOME_MALFORMED=5 ROOM_OUTCOME_MALFORMED value
         * @property {number} ROOM_OUTCOME_TOO_MANY_ROOMS=6 ROOM_OUTCOME_TOO_MANY_ROOMS value
         */
        v1.RoomOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ROOM_OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ROOM_OUTCOME_STORED"] = 1;
            values[valuesById[2] = "ROOM_OUTCOME_NOT_A_MEMBER"] = 2;
            values[valuesById[3] = "ROOM_OUTCOME_OUT_OF_TIME"] = 3;
            values[valuesById[4] = "ROOM_OUTCOME_STORE_FULL"] = 4;
            values[valuesById[5] = "ROOM_OUTCOME_MALFORMED"] = 5;
            values[valuesById[6] = "ROOM_OUTCOME_TOO_MANY_ROOMS"] = 6;
            return values;
        })();

        v1.RoomResults = (function() {

            /**
             * Properties of a RoomResults.
             * @typedef {Object} tabmesh.v1.RoomResults.$Properties
             * @property {Uint8Array} [room] RoomResults room
             * @property {Array.<tabmesh.v1.RoomResult.$Properties>} [results] RoomResults results
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomResults.
             * @memberof tabmesh.v1
             * @interface IRoomResults
             * @augments tabmesh.v1.RoomResults.$Properties
             * @deprecated Use tabmesh.v1.RoomResults.$Properties instead.
             */

            /**
             * Shape of a RoomResults.
             * @typedef {tabmesh.v1.RoomResults.$Properties} tabmesh.v1.RoomResults.$Shape
             */

            /**
             * Constructs a new RoomResults.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomResults.
             * @constructor
             * @param {tabmesh.v1.RoomResults.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomResults = function (properties) {
                this.results = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomResults room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomResults
             * @instance
             */
            RoomResults.prototype.room = $util.newBuffer([]);

            /**
             * RoomResults results.
             * @member {Array.<tabmesh.v1.RoomResult>} results
             * @memberof tabmesh.v1.RoomResults
             * @instance
             */
            RoomResults.prototype.results = $util.emptyArray;

            /**
             * Creates a new RoomResults instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomResults
             * @static
             * @param {tabmesh.v1.RoomResults.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomResults} RoomResults instance
             * @type {{
             *   (properties: tabmesh.v1.RoomResults.$Shape): tabmesh.v1.RoomResults & tabmesh.v1.RoomResults.$Shape;
             *   (properties?: tabmesh.v1.RoomResults.$Properties): tabmesh.v1.RoomResults;
             * }}
             */
            RoomResults.create = function(properties) {
                return new RoomResults(properties);
            };

            /**
             * Encodes the specified RoomResults message. Does not implicitly {@link tabmesh.v1.RoomResults.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomResults
             * @static
             * @param {tabmesh.v1.RoomResults.$Properties} message RoomResults message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomResults.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.tabmesh.v1.RoomResult.encode(message.results[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomResults message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomResults
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomResults & tabmesh.v1.RoomResults.$Shape} RoomResults
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomResults.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomResults();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.tabmesh.v1.RoomResult.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomResults;
        })();

        v1.RoomResult = (function() {

            /**
             * Properties of a RoomResult.
             * @typedef {Object} tabmesh.v1.RoomResult.$Properties
             * @property {number} [epoch] RoomResult epoch
             * @property {number} [sequence] RoomResult sequence
             * @property {tabmesh.v1.RoomOutcome} [outcome] RoomResult outcome
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomResult.
             * @memberof tabmesh.v1
             * @interface IRoomResult
             * @augments tabmesh.v1.RoomResult.$Properties
             * @deprecated Use tabmesh.v1.RoomResult.$Properties instead.
             */

            /**
             * Shape of a RoomResult.
             * @typedef {tabmesh.v1.RoomResult.$Properties} tabmesh.v1.RoomResult.$Shape
             */

            /**
             * Constructs a new RoomResult.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomResult.
             * @constructor
             * @param {tabmesh.v1.RoomResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomResult epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.RoomResult
             * @instance
             */
            RoomResult.prototype.epoch = 0;

            /**
             * RoomResult sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.RoomResult
             * @instance
             */
            RoomResult.prototype.sequence = 0;

            /**
             * RoomResult outcome.
             * @member {tabmesh.v1.RoomOutcome} outcome
             * @memberof tabmesh.v1.RoomResult
             * @instance
             */
            RoomResult.prototype.outcome = 0;

            /**
             * Creates a new RoomResult instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomResult
             * @static
             * @param {tabmesh.v1.RoomResult.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomResult} RoomResult instance
             * @type {{
             *   (properties: tabmesh.v1.RoomResult.$Shape): tabmesh.v1.RoomResult & tabmesh.v1.RoomResult.$Shape;
             *   (properties?: tabmesh.v1.RoomResult.$Properties): tabmesh.v1.RoomResult;
             * }}
             */
            RoomResult.create = function(properties) {
                return new RoomResult(properties);
            };

            /**
             * Encodes the specified RoomResult message. Does not implicitly {@link tabmesh.v1.RoomResult.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomResult
             * @static
             * @param {tabmesh.v1.RoomResult.$Properties} message RoomResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.sequence);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.outcome);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomResult message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomResult & tabmesh.v1.RoomResult.$Shape} RoomResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomResult;
        })();

        v1.RoomQuestion = (function() {

            /**
             * Properties of a RoomQuestion.
             * @typedef {Object} tabmesh.v1.RoomQuestion.$Properties
             * @property {number} [number] RoomQuestion number
             * @property {Uint8Array} [room] RoomQuestion room
             * @property {tabmesh.v1.RoomPlace.$Properties} [before] RoomQuestion before
             * @property {number} [most] RoomQuestion most
             * @property {Uint8Array} [have] RoomQuestion have
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomQuestion.
             * @memberof tabmesh.v1
             * @interface IRoomQuestion
             * @augments tabmesh.v1.RoomQuestion.$Properties
             * @deprecated Use tabmesh.v1.RoomQuestion.$Properties instead.
             */

            /**
             * Shape of a RoomQuestion.
             * @typedef {tabmesh.v1.RoomQuestion.$Properties} tabmesh.v1.RoomQuestion.$Shape
             */

            /**
             * Constructs a new RoomQuestion.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomQuestion.
             * @constructor
             * @param {tabmesh.v1.RoomQuestion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomQuestion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomQuestion number.
             * @member {number} number
             * @memberof tabmesh.v1.RoomQuestion
             * @instance
             */
            RoomQuestion.prototype.number = 0;

            /**
             * RoomQuestion room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomQuestion
             * @instance
             */
            RoomQuestion.prototype.room = $util.newBuffer([]);

            /**
             * RoomQuestion before.
             * @member {tabmesh.v1.RoomPlace} before
             * @memberof tabmesh.v1.RoomQuestion
             * @instance
             */
            RoomQuestion.prototype.before = null;

            /**
             * RoomQuestion most.
             * @member {number} most
             * @memberof tabmesh.v1.RoomQuestion
             * @instance
             */
            RoomQuestion.prototype.most = 0;

            /**
             * RoomQuestion have.
             * @member {Uint8Array} have
             * @memberof tabmesh.v1.RoomQuestion
             * @instance
             */
            RoomQuestion.prototype.have = $util.newBuffer([]);

            /**
             * Creates a new RoomQuestion instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomQuestion
             * @static
             * @param {tabmesh.v1.RoomQuestion.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomQuestion} RoomQuestion instance
             * @type {{
             *   (properties: tabmesh.v1.RoomQuestion.$Shape): tabmesh.v1.RoomQuestion & tabmesh.v1.RoomQuestion.$Shape;
             *   (properties?: tabmesh.v1.RoomQuestion.$Properties): tabmesh.v1.RoomQuestion;
             * }}
             */
            RoomQuestion.create = function(properties) {
                return new RoomQuestion(properties);
            };

            /**
             * Encodes the specified RoomQuestion message. Does not implicitly {@link tabmesh.v1.RoomQuestion.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomQuestion
             * @static
             * @param {tabmesh.v1.RoomQuestion.$Properties} message RoomQuestion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomQuestion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.room);
                if (message.before != null && $Object.hasOwnProperty.call(message, "before"))
                    $root.tabmesh.v1.RoomPlace.encode(message.before, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.most != null && $Object.hasOwnProperty.call(message, "most") && message.most !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.most);
                if (message.have != null && $Object.hasOwnProperty.call(message, "have") && message.have.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.have);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomQuestion message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomQuestion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomQuestion & tabmesh.v1.RoomQuestion.$Shape} RoomQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomQuestion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomQuestion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.before = $root.tabmesh.v1.RoomPlace.decode(reader, reader.size(), $undefined, _depth + 1, message.before);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.most = value;
                            else
                                delete message.most;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.have = value;
                            else
                                delete message.have;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomQuestion;
        })();

        v1.RoomPlace = (function() {

            /**
             * Properties of a RoomPlace.
             * @typedef {Object} tabmesh.v1.RoomPlace.$Properties
             * @property {number} [at] RoomPlace at
             * @property {Uint8Array} [authorKey] RoomPlace authorKey
             * @property {number} [epoch] RoomPlace epoch
             * @property {number} [sequence] RoomPlace sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomPlace.
             * @memberof tabmesh.v1
             * @interface IRoomPlace
             * @augments tabmesh.v1.RoomPlace.$Properties
             * @deprecated Use tabmesh.v1.RoomPlace.$Properties instead.
             */

            /**
             * Shape of a RoomPlace.
             * @typedef {tabmesh.v1.RoomPlace.$Properties} tabmesh.v1.RoomPlace.$Shape
             */

            /**
             * Constructs a new RoomPlace.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomPlace.
             * @constructor
             * @param {tabmesh.v1.RoomPlace.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomPlace = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomPlace at.
             * @member {number} at
             * @memberof tabmesh.v1.RoomPlace
             * @instance
             */
            RoomPlace.prototype.at = 0;

            /**
             * RoomPlace authorKey.
             * @member {Uint8Array} authorKey
             * @memberof tabmesh.v1.RoomPlace
             * @instance
             */
            RoomPlace.prototype.authorKey = $util.newBuffer([]);

            /**
             * RoomPlace epoch.
             * @member {number} epoch
             * @memberof tabmesh.v1.RoomPlace
             * @instance
             */
            RoomPlace.prototype.epoch = 0;

            /**
             * RoomPlace sequence.
             * @member {number} sequence
             * @memberof tabmesh.v1.RoomPlace
             * @instance
             */
            RoomPlace.prototype.sequence = 0;

            /**
             * Creates a new RoomPlace instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomPlace
             * @static
             * @param {tabmesh.v1.RoomPlace.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomPlace} RoomPlace instance
             * @type {{
             *   (properties: tabmesh.v1.RoomPlace.$Shape): tabmesh.v1.RoomPlace & tabmesh.v1.RoomPlace.$Shape;
             *   (properties?: tabmesh.v1.RoomPlace.$Properties): tabmesh.v1.RoomPlace;
             * }}
             */
            RoomPlace.create = function(properties) {
                return new RoomPlace(properties);
            };

            /**
             * Encodes the specified RoomPlace message. Does not implicitly {@link tabmesh.v1.RoomPlace.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomPlace
             * @static
             * @param {tabmesh.v1.RoomPlace.$Properties} message RoomPlace message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomPlace.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && !$Object.is(message.at, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.at);
                if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.authorKey);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && !$Object.is(message.epoch, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.epoch);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence") && message.sequence !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomPlace message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomPlace
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPlace & tabmesh.v1.RoomPlace.$Shape} RoomPlace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomPlace.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomPlace();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authorKey = value;
                            else
                                delete message.authorKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomPlace;
        })();

        v1.RoomPage = (function() {

            /**
             * Properties of a RoomPage.
             * @typedef {Object} tabmesh.v1.RoomPage.$Properties
             * @property {number} [number] RoomPage number
             * @property {Uint8Array} [room] RoomPage room
             * @property {Array.<tabmesh.v1.SignedRecord.$Properties>} [posts] RoomPage posts
             * @property {boolean} [more] RoomPage more
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomPage.
             * @memberof tabmesh.v1
             * @interface IRoomPage
             * @augments tabmesh.v1.RoomPage.$Properties
             * @deprecated Use tabmesh.v1.RoomPage.$Properties instead.
             */

            /**
             * Shape of a RoomPage.
             * @typedef {tabmesh.v1.RoomPage.$Properties} tabmesh.v1.RoomPage.$Shape
             */

            /**
             * Constructs a new RoomPage.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomPage.
             * @constructor
             * @param {tabmesh.v1.RoomPage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomPage = function (properties) {
                this.posts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomPage number.
             * @member {number} number
             * @memberof tabmesh.v1.RoomPage
             * @instance
             */
            RoomPage.prototype.number = 0;

            /**
             * RoomPage room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomPage
             * @instance
             */
            RoomPage.prototype.room = $util.newBuffer([]);

            /**
             * RoomPage posts.
             * @member {Array.<tabmesh.v1.SignedRecord>} posts
             * @memberof tabmesh.v1.RoomPage
             * @instance
             */
            RoomPage.prototype.posts = $util.emptyArray;

            /**
             * RoomPage more.
             * @member {boolean} more
             * @memberof tabmesh.v1.RoomPage
             * @instance
             */
            RoomPage.prototype.more = false;

            /**
             * Creates a new RoomPage instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomPage
             * @static
             * @param {tabmesh.v1.RoomPage.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomPage} RoomPage instance
             * @type {{
             *   (properties: tabmesh.v1.RoomPage.$Shape): tabmesh.v1.RoomPage & tabmesh.v1.RoomPage.$Shape;
             *   (properties?: tabmesh.v1.RoomPage.$Properties): tabmesh.v1.RoomPage;
             * }}
             */
            RoomPage.create = function(properties) {
                return new RoomPage(properties);
            };

            /**
             * Encodes the specified RoomPage message. Does not implicitly {@link tabmesh.v1.RoomPage.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomPage
             * @static
             * @param {tabmesh.v1.RoomPage.$Properties} message RoomPage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomPage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.room);
                if (message.posts != null && message.posts.length)
                    for (let i = 0; i < message.posts.length; ++i)
                        $root.tabmesh.v1.SignedRecord.encode(message.posts[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.more != null && $Object.hasOwnProperty.call(message, "more") && message.more !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.more);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomPage message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomPage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomPage & tabmesh.v1.RoomPage.$Shape} RoomPage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomPage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomPage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.posts && message.posts.length))
                                message.posts = [];
                            message.posts.push($root.tabmesh.v1.SignedRecord.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.more = value;
                            else
                                delete message.more;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomPage;
        })();

        v1.RoomSpread = (function() {

            /**
             * Properties of a RoomSpread.
             * @typedef {Object} tabmesh.v1.RoomSpread.$Properties
             * @property {string} [originId] RoomSpread originId
             * @property {Uint8Array} [originTag] RoomSpread originTag
             * @property {number} [hopLimit] RoomSpread hopLimit
             * @property {tabmesh.v1.RoomItems.$Properties} [items] RoomSpread items
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomSpread.
             * @memberof tabmesh.v1
             * @interface IRoomSpread
             * @augments tabmesh.v1.RoomSpread.$Properties
             * @deprecated Use tabmesh.v1.RoomSpread.$Properties instead.
             */

            /**
             * Shape of a RoomSpread.
             * @typedef {tabmesh.v1.RoomSpread.$Properties} tabmesh.v1.RoomSpread.$Shape
             */

            /**
             * Constructs a new RoomSpread.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomSpread.
             * @constructor
             * @param {tabmesh.v1.RoomSpread.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomSpread = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomSpread originId.
             * @member {string} originId
             * @memberof tabmesh.v1.RoomSpread
             * @instance
             */
            RoomSpread.prototype.originId = "";

            /**
             * RoomSpread originTag.
             * @member {Uint8Array} originTag
             * @memberof tabmesh.v1.RoomSpread
             * @instance
             */
            RoomSpread.prototype.originTag = $util.newBuffer([]);

            /**
             * RoomSpread hopLimit.
             * @member {number} hopLimit
             * @memberof tabmesh.v1.RoomSpread
             * @instance
             */
            RoomSpread.prototype.hopLimit = 0;

            /**
             * RoomSpread items.
             * @member {tabmesh.v1.RoomItems} items
             * @memberof tabmesh.v1.RoomSpread
             * @instance
             */
            RoomSpread.prototype.items = null;

            /**
             * Creates a new RoomSpread instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomSpread
             * @static
             * @param {tabmesh.v1.RoomSpread.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomSpread} RoomSpread instance
             * @type {{
             *   (properties: tabmesh.v1.RoomSpread.$Shape): tabmesh.v1.RoomSpread & tabmesh.v1.RoomSpread.$Shape;
             *   (properties?: tabmesh.v1.RoomSpread.$Properties): tabmesh.v1.RoomSpread;
             * }}
             */
            RoomSpread.create = function(properties) {
                return new RoomSpread(properties);
            };

            /**
             * Encodes the specified RoomSpread message. Does not implicitly {@link tabmesh.v1.RoomSpread.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomSpread
             * @static
             * @param {tabmesh.v1.RoomSpread.$Properties} message RoomSpread message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomSpread.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.originId != null && $Object.hasOwnProperty.call(message, "originId") && message.originId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.originId);
                if (message.originTag != null && $Object.hasOwnProperty.call(message, "originTag") && message.originTag.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.originTag);
                if (message.hopLimit != null && $Object.hasOwnProperty.call(message, "hopLimit") && message.hopLimit !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.hopLimit);
                if (message.items != null && $Object.hasOwnProperty.call(message, "items"))
                    $root.tabmesh.v1.RoomItems.encode(message.items, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomSpread message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomSpread
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomSpread & tabmesh.v1.RoomSpread.$Shape} RoomSpread
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomSpread.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomSpread();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.originId = value;
                            else
                                delete message.originId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.originTag = value;
                            else
                                delete message.originTag;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hopLimit = value;
                            else
                                delete message.hopLimit;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.items = $root.tabmesh.v1.RoomItems.decode(reader, reader.size(), $undefined, _depth + 1, message.items);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomSpread;
        })();

        v1.RoomListQuestion = (function() {

            /**
             * Properties of a RoomListQuestion.
             * @typedef {Object} tabmesh.v1.RoomListQuestion.$Properties
             * @property {number} [number] RoomListQuestion number
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomListQuestion.
             * @memberof tabmesh.v1
             * @interface IRoomListQuestion
             * @augments tabmesh.v1.RoomListQuestion.$Properties
             * @deprecated Use tabmesh.v1.RoomListQuestion.$Properties instead.
             */

            /**
             * Shape of a RoomListQuestion.
             * @typedef {tabmesh.v1.RoomListQuestion.$Properties} tabmesh.v1.RoomListQuestion.$Shape
             */

            /**
             * Constructs a new RoomListQuestion.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomListQuestion.
             * @constructor
             * @param {tabmesh.v1.RoomListQuestion.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomListQuestion = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomListQuestion number.
             * @member {number} number
             * @memberof tabmesh.v1.RoomListQuestion
             * @instance
             */
            RoomListQuestion.prototype.number = 0;

            /**
             * Creates a new RoomListQuestion instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomListQuestion
             * @static
             * @param {tabmesh.v1.RoomListQuestion.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomListQuestion} RoomListQuestion instance
             * @type {{
             *   (properties: tabmesh.v1.RoomListQuestion.$Shape): tabmesh.v1.RoomListQuestion & tabmesh.v1.RoomListQuestion.$Shape;
             *   (properties?: tabmesh.v1.RoomListQuestion.$Properties): tabmesh.v1.RoomListQuestion;
             * }}
             */
            RoomListQuestion.create = function(properties) {
                return new RoomListQuestion(properties);
            };

            /**
             * Encodes the specified RoomListQuestion message. Does not implicitly {@link tabmesh.v1.RoomListQuestion.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomListQuestion
             * @static
             * @param {tabmesh.v1.RoomListQuestion.$Properties} message RoomListQuestion message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomListQuestion.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomListQuestion message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomListQuestion
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomListQuestion & tabmesh.v1.RoomListQuestion.$Shape} RoomListQuestion
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomListQuestion.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomListQuestion();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomListQuestion;
        })();

        v1.RoomList = (function() {

            /**
             * Properties of a RoomList.
             * @typedef {Object} tabmesh.v1.RoomList.$Properties
             * @property {number} [number] RoomList number
             * @property {Array.<tabmesh.v1.ServedRoom.$Properties>} [rooms] RoomList rooms
             * @property {number} [total] RoomList total
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomList.
             * @memberof tabmesh.v1
             * @interface IRoomList
             * @augments tabmesh.v1.RoomList.$Properties
             * @deprecated Use tabmesh.v1.RoomList.$Properties instead.
             */

            /**
             * Shape of a RoomList.
             * @typedef {tabmesh.v1.RoomList.$Properties} tabmesh.v1.RoomList.$Shape
             */

            /**
             * Constructs a new RoomList.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomList.
             * @constructor
             * @param {tabmesh.v1.RoomList.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomList = function (properties) {
                this.rooms = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomList number.
             * @member {number} number
             * @memberof tabmesh.v1.RoomList
             * @instance
             */
            RoomList.prototype.number = 0;

            /**
             * RoomList rooms.
             * @member {Array.<tabmesh.v1.ServedRoom>} rooms
             * @memberof tabmesh.v1.RoomList
             * @instance
             */
            RoomList.prototype.rooms = $util.emptyArray;

            /**
             * RoomList total.
             * @member {number} total
             * @memberof tabmesh.v1.RoomList
             * @instance
             */
            RoomList.prototype.total = 0;

            /**
             * Creates a new RoomList instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomList
             * @static
             * @param {tabmesh.v1.RoomList.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomList} RoomList instance
             * @type {{
             *   (properties: tabmesh.v1.RoomList.$Shape): tabmesh.v1.RoomList & tabmesh.v1.RoomList.$Shape;
             *   (properties?: tabmesh.v1.RoomList.$Properties): tabmesh.v1.RoomList;
             * }}
             */
            RoomList.create = function(properties) {
                return new RoomList(properties);
            };

            /**
             * Encodes the specified RoomList message. Does not implicitly {@link tabmesh.v1.RoomList.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomList
             * @static
             * @param {tabmesh.v1.RoomList.$Properties} message RoomList message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomList.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.rooms != null && message.rooms.length)
                    for (let i = 0; i < message.rooms.length; ++i)
                        $root.tabmesh.v1.ServedRoom.encode(message.rooms[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.total != null && $Object.hasOwnProperty.call(message, "total") && message.total !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.total);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomList message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomList
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomList & tabmesh.v1.RoomList.$Shape} RoomList
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomList.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomList();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rooms && message.rooms.length))
                                message.rooms = [];
                            message.rooms.push($root.tabmesh.v1.ServedRoom.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomList;
        })();

        v1.RoomDigest = (function() {

            /**
             * Properties of a RoomDigest.
             * @typedef {Object} tabmesh.v1.RoomDigest.$Properties
             * @property {Uint8Array} [room] RoomDigest room
             * @property {Uint8Array} [sum] RoomDigest sum
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomDigest.
             * @memberof tabmesh.v1
             * @interface IRoomDigest
             * @augments tabmesh.v1.RoomDigest.$Properties
             * @deprecated Use tabmesh.v1.RoomDigest.$Properties instead.
             */

            /**
             * Shape of a RoomDigest.
             * @typedef {tabmesh.v1.RoomDigest.$Properties} tabmesh.v1.RoomDigest.$Shape
             */

            /**
             * Constructs a new RoomDigest.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomDigest.
             * @constructor
             * @param {tabmesh.v1.RoomDigest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomDigest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomDigest room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomDigest
             * @instance
             */
            RoomDigest.prototype.room = $util.newBuffer([]);

            /**
             * RoomDigest sum.
             * @member {Uint8Array} sum
             * @memberof tabmesh.v1.RoomDigest
             * @instance
             */
            RoomDigest.prototype.sum = $util.newBuffer([]);

            /**
             * Creates a new RoomDigest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomDigest
             * @static
             * @param {tabmesh.v1.RoomDigest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomDigest} RoomDigest instance
             * @type {{
             *   (properties: tabmesh.v1.RoomDigest.$Shape): tabmesh.v1.RoomDigest & tabmesh.v1.RoomDigest.$Shape;
             *   (properties?: tabmesh.v1.RoomDigest.$Properties): tabmesh.v1.RoomDigest;
             * }}
             */
            RoomDigest.create = function(properties) {
                return new RoomDigest(properties);
            };

            /**
             * Encodes the specified RoomDigest message. Does not implicitly {@link tabmesh.v1.RoomDigest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomDigest
             * @static
             * @param {tabmesh.v1.RoomDigest.$Properties} message RoomDigest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomDigest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.sum != null && $Object.hasOwnProperty.call(message, "sum") && message.sum.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.sum);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomDigest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomDigest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomDigest & tabmesh.v1.RoomDigest.$Shape} RoomDigest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomDigest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomDigest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sum = value;
                            else
                                delete message.sum;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomDigest;
        })();

        v1.RoomInventory = (function() {

            /**
             * Properties of a RoomInventory.
             * @typedef {Object} tabmesh.v1.RoomInventory.$Properties
             * @property {Uint8Array} [room] RoomInventory room
             * @property {Uint8Array} [have] RoomInventory have
             * @property {boolean} [answerWanted] RoomInventory answerWanted
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RoomInventory.
             * @memberof tabmesh.v1
             * @interface IRoomInventory
             * @augments tabmesh.v1.RoomInventory.$Properties
             * @deprecated Use tabmesh.v1.RoomInventory.$Properties instead.
             */

            /**
             * Shape of a RoomInventory.
             * @typedef {tabmesh.v1.RoomInventory.$Properties} tabmesh.v1.RoomInventory.$Shape
             */

            /**
             * Constructs a new RoomInventory.
             * @memberof tabmesh.v1
             * @classdesc Represents a RoomInventory.
             * @constructor
             * @param {tabmesh.v1.RoomInventory.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RoomInventory = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RoomInventory room.
             * @member {Uint8Array} room
             * @memberof tabmesh.v1.RoomInventory
             * @instance
             */
            RoomInventory.prototype.room = $util.newBuffer([]);

            /**
             * RoomInventory have.
             * @member {Uint8Array} have
             * @memberof tabmesh.v1.RoomInventory
             * @instance
             */
            RoomInventory.prototype.have = $util.newBuffer([]);

            /**
             * RoomInventory answerWanted.
             * @member {boolean} answerWanted
             * @memberof tabmesh.v1.RoomInventory
             * @instance
             */
            RoomInventory.prototype.answerWanted = false;

            /**
             * Creates a new RoomInventory instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.RoomInventory
             * @static
             * @param {tabmesh.v1.RoomInventory.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.RoomInventory} RoomInventory instance
             * @type {{
             *   (properties: tabmesh.v1.RoomInventory.$Shape): tabmesh.v1.RoomInventory & tabmesh.v1.RoomInventory.$Shape;
             *   (properties?: tabmesh.v1.RoomInventory.$Properties): tabmesh.v1.RoomInventory;
             * }}
             */
            RoomInventory.create = function(properties) {
                return new RoomInventory(properties);
            };

            /**
             * Encodes the specified RoomInventory message. Does not implicitly {@link tabmesh.v1.RoomInventory.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.RoomInventory
             * @static
             * @param {tabmesh.v1.RoomInventory.$Properties} message RoomInventory message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RoomInventory.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.room != null && $Object.hasOwnProperty.call(message, "room") && message.room.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.room);
                if (message.have != null && $Object.hasOwnProperty.call(message, "have") && message.have.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.have);
                if (message.answerWanted != null && $Object.hasOwnProperty.call(message, "answerWanted") && message.answerWanted !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.answerWanted);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RoomInventory message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.RoomInventory
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.RoomInventory & tabmesh.v1.RoomInventory.$Shape} RoomInventory
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RoomInventory.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.RoomInventory();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.room = value;
                            else
                                delete message.room;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.have = value;
                            else
                                delete message.have;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.answerWanted = value;
                            else
                                delete message.answerWanted;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RoomInventory;
        })();

        v1.FileRequest = (function() {

            /**
             * Properties of a FileRequest.
             * @typedef {Object} tabmesh.v1.FileRequest.$Properties
             * @property {Uint8Array} [fileId] FileRequest fileId
             * @property {Uint8Array} [requesterKey] FileRequest requesterKey
             * @property {number} [number] FileRequest number
             * @property {Array.<tabmesh.v1.ChunkRange.$Properties>} [ranges] FileRequest ranges
             * @property {Uint8Array} [mac] FileRequest mac
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileRequest.
             * @memberof tabmesh.v1
             * @interface IFileRequest
             * @augments tabmesh.v1.FileRequest.$Properties
             * @deprecated Use tabmesh.v1.FileRequest.$Properties instead.
             */

            /**
             * Shape of a FileRequest.
             * @typedef {tabmesh.v1.FileRequest.$Properties} tabmesh.v1.FileRequest.$Shape
             */

            /**
             * Constructs a new FileRequest.
             * @memberof tabmesh.v1
             * @classdesc Represents a FileRequest.
             * @constructor
             * @param {tabmesh.v1.FileRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileRequest = function (properties) {
                this.ranges = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileRequest fileId.
             * @member {Uint8Array} fileId
             * @memberof tabmesh.v1.FileRequest
             * @instance
             */
            FileRequest.prototype.fileId = $util.newBuffer([]);

            /**
             * FileRequest requesterKey.
             * @member {Uint8Array} requesterKey
             * @memberof tabmesh.v1.FileRequest
             * @instance
             */
            FileRequest.prototype.requesterKey = $util.newBuffer([]);

            /**
             * FileRequest number.
             * @member {number} number
             * @memberof tabmesh.v1.FileRequest
             * @instance
             */
            FileRequest.prototype.number = 0;

            /**
             * FileRequest ranges.
             * @member {Array.<tabmesh.v1.ChunkRange>} ranges
             * @memberof tabmesh.v1.FileRequest
             * @instance
             */
            FileRequest.prototype.ranges = $util.emptyArray;

            /**
             * FileRequest mac.
             * @member {Uint8Array} mac
             * @memberof tabmesh.v1.FileRequest
             * @instance
             */
            FileRequest.prototype.mac = $util.newBuffer([]);

            /**
             * Creates a new FileRequest instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.FileRequest
             * @static
             * @param {tabmesh.v1.FileRequest.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.FileRequest} FileRequest instance
             * @type {{
             *   (properties: tabmesh.v1.FileRequest.$Shape): tabmesh.v1.FileRequest & tabmesh.v1.FileRequest.$Shape;
             *   (properties?: tabmesh.v1.FileRequest.$Properties): tabmesh.v1.FileRequest;
             * }}
             */
            FileRequest.create = function(properties) {
                return new FileRequest(properties);
            };

            /**
             * Encodes the specified FileRequest message. Does not implicitly {@link tabmesh.v1.FileRequest.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.FileRequest
             * @static
             * @param {tabmesh.v1.FileRequest.$Properties} message FileRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fileId != null && $Object.hasOwnProperty.call(message, "fileId") && message.fileId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileId);
                if (message.requesterKey != null && $Object.hasOwnProperty.call(message, "requesterKey") && message.requesterKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.requesterKey);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && !$Object.is(message.number, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.number);
                if (message.ranges != null && message.ranges.length)
                    for (let i = 0; i < message.ranges.length; ++i)
                        $root.tabmesh.v1.ChunkRange.encode(message.ranges[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.mac != null && $Object.hasOwnProperty.call(message, "mac") && message.mac.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.mac);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileRequest message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.FileRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileRequest & tabmesh.v1.FileRequest.$Shape} FileRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.FileRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.fileId = value;
                            else
                                delete message.fileId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requesterKey = value;
                            else
                                delete message.requesterKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ranges && message.ranges.length))
                                message.ranges = [];
                            message.ranges.push($root.tabmesh.v1.ChunkRange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mac = value;
                            else
                                delete message.mac;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileRequest;
        })();

        v1.ChunkRange = (function() {

            /**
             * Properties of a ChunkRange.
             * @typedef {Object} tabmesh.v1.ChunkRange.$Properties
             * @property {number} [first] ChunkRange first
             * @property {number} [count] ChunkRange count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ChunkRange.
             * @memberof tabmesh.v1
             * @interface IChunkRange
             * @augments tabmesh.v1.ChunkRange.$Properties
             * @deprecated Use tabmesh.v1.ChunkRange.$Properties instead.
             */

            /**
             * Shape of a ChunkRange.
             * @typedef {tabmesh.v1.ChunkRange.$Properties} tabmesh.v1.ChunkRange.$Shape
             */

            /**
             * Constructs a new ChunkRange.
             * @memberof tabmesh.v1
             * @classdesc Represents a ChunkRange.
             * @constructor
             * @param {tabmesh.v1.ChunkRange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ChunkRange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ChunkRange first.
             * @member {number} first
             * @memberof tabmesh.v1.ChunkRange
             * @instance
             */
            ChunkRange.prototype.first = 0;

            /**
             * ChunkRange count.
             * @member {number} count
             * @memberof tabmesh.v1.ChunkRange
             * @instance
             */
            ChunkRange.prototype.count = 0;

            /**
             * Creates a new ChunkRange instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.ChunkRange
             * @static
             * @param {tabmesh.v1.ChunkRange.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.ChunkRange} ChunkRange instance
             * @type {{
             *   (properties: tabmesh.v1.ChunkRange.$Shape): tabmesh.v1.ChunkRange & tabmesh.v1.ChunkRange.$Shape;
             *   (properties?: tabmesh.v1.ChunkRange.$Properties): tabmesh.v1.ChunkRange;
             * }}
             */
            ChunkRange.create = function(properties) {
                return new ChunkRange(properties);
            };

            /**
             * Encodes the specified ChunkRange message. Does not implicitly {@link tabmesh.v1.ChunkRange.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.ChunkRange
             * @static
             * @param {tabmesh.v1.ChunkRange.$Properties} message ChunkRange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ChunkRange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.first);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ChunkRange message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.ChunkRange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.ChunkRange & tabmesh.v1.ChunkRange.$Shape} ChunkRange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ChunkRange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.ChunkRange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.first = value;
                            else
                                delete message.first;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ChunkRange;
        })();

        v1.FileChunk = (function() {

            /**
             * Properties of a FileChunk.
             * @typedef {Object} tabmesh.v1.FileChunk.$Properties
             * @property {Uint8Array} [fileId] FileChunk fileId
             * @property {number} [index] FileChunk index
             * @property {Uint8Array} [sealed] FileChunk sealed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileChunk.
             * @memberof tabmesh.v1
             * @interface IFileChunk
             * @augments tabmesh.v1.FileChunk.$Properties
             * @deprecated Use tabmesh.v1.FileChunk.$Properties instead.
             */

            /**
             * Shape of a FileChunk.
             * @typedef {tabmesh.v1.FileChunk.$Properties} tabmesh.v1.FileChunk.$Shape
             */

            /**
             * Constructs a new FileChunk.
             * @memberof tabmesh.v1
             * @classdesc Represents a FileChunk.
             * @constructor
             * @param {tabmesh.v1.FileChunk.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileChunk = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileChunk fileId.
             * @member {Uint8Array} fileId
             * @memberof tabmesh.v1.FileChunk
             * @instance
             */
            FileChunk.prototype.fileId = $util.newBuffer([]);

            /**
             * FileChunk index.
             * @member {number} index
             * @memberof tabmesh.v1.FileChunk
             * @instance
             */
            FileChunk.prototype.index = 0;

            /**
             * FileChunk sealed.
             * @member {Uint8Array} sealed
             * @memberof tabmesh.v1.FileChunk
             * @instance
             */
            FileChunk.prototype.sealed = $util.newBuffer([]);

            /**
             * Creates a new FileChunk instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.FileChunk
             * @static
             * @param {tabmesh.v1.FileChunk.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.FileChunk} FileChunk instance
             * @type {{
             *   (properties: tabmesh.v1.FileChunk.$Shape): tabmesh.v1.FileChunk & tabmesh.v1.FileChunk.$Shape;
             *   (properties?: tabmesh.v1.FileChunk.$Properties): tabmesh.v1.FileChunk;
             * }}
             */
            FileChunk.create = function(properties) {
                return new FileChunk(properties);
            };

            /**
             * Encodes the specified FileChunk message. Does not implicitly {@link tabmesh.v1.FileChunk.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.FileChunk
             * @static
             * @param {tabmesh.v1.FileChunk.$Properties} message FileChunk message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileChunk.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fileId != null && $Object.hasOwnProperty.call(message, "fileId") && message.fileId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileId);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.index);
                if (message.sealed != null && $Object.hasOwnProperty.call(message, "sealed") && message.sealed.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.sealed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileChunk message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.FileChunk
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileChunk & tabmesh.v1.FileChunk.$Shape} FileChunk
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileChunk.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.FileChunk();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.fileId = value;
                            else
                                delete message.fileId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sealed = value;
                            else
                                delete message.sealed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileChunk;
        })();

        v1.FileAnswer = (function() {

            /**
             * Properties of a FileAnswer.
             * @typedef {Object} tabmesh.v1.FileAnswer.$Properties
             * @property {Uint8Array} [fileId] FileAnswer fileId
             * @property {Uint8Array} [authorKey] FileAnswer authorKey
             * @property {Uint8Array} [requesterKey] FileAnswer requesterKey
             * @property {number} [number] FileAnswer number
             * @property {tabmesh.v1.FileOutcome} [outcome] FileAnswer outcome
             * @property {Uint8Array} [signature] FileAnswer signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FileAnswer.
             * @memberof tabmesh.v1
             * @interface IFileAnswer
             * @augments tabmesh.v1.FileAnswer.$Properties
             * @deprecated Use tabmesh.v1.FileAnswer.$Properties instead.
             */

            /**
             * Shape of a FileAnswer.
             * @typedef {tabmesh.v1.FileAnswer.$Properties} tabmesh.v1.FileAnswer.$Shape
             */

            /**
             * Constructs a new FileAnswer.
             * @memberof tabmesh.v1
             * @classdesc Represents a FileAnswer.
             * @constructor
             * @param {tabmesh.v1.FileAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FileAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FileAnswer fileId.
             * @member {Uint8Array} fileId
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.fileId = $util.newBuffer([]);

            /**
             * FileAnswer authorKey.
             * @member {Uint8Array} authorKey
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.authorKey = $util.newBuffer([]);

            /**
             * FileAnswer requesterKey.
             * @member {Uint8Array} requesterKey
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.requesterKey = $util.newBuffer([]);

            /**
             * FileAnswer number.
             * @member {number} number
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.number = 0;

            /**
             * FileAnswer outcome.
             * @member {tabmesh.v1.FileOutcome} outcome
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.outcome = 0;

            /**
             * FileAnswer signature.
             * @member {Uint8Array} signature
             * @memberof tabmesh.v1.FileAnswer
             * @instance
             */
            FileAnswer.prototype.signature = $util.newBuffer([]);

            /**
             * Creates a new FileAnswer instance using the specified properties.
             * @function create
             * @memberof tabmesh.v1.FileAnswer
             * @static
             * @param {tabmesh.v1.FileAnswer.$Properties=} [properties] Properties to set
             * @returns {tabmesh.v1.FileAnswer} FileAnswer instance
             * @type {{
             *   (properties: tabmesh.v1.FileAnswer.$Shape): tabmesh.v1.FileAnswer & tabmesh.v1.FileAnswer.$Shape;
             *   (properties?: tabmesh.v1.FileAnswer.$Properties): tabmesh.v1.FileAnswer;
             * }}
             */
            FileAnswer.create = function(properties) {
                return new FileAnswer(properties);
            };

            /**
             * Encodes the specified FileAnswer message. Does not implicitly {@link tabmesh.v1.FileAnswer.verify|verify} messages.
             * @function encode
             * @memberof tabmesh.v1.FileAnswer
             * @static
             * @param {tabmesh.v1.FileAnswer.$Properties} message FileAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FileAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fileId != null && $Object.hasOwnProperty.call(message, "fileId") && message.fileId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.fileId);
                if (message.authorKey != null && $Object.hasOwnProperty.call(message, "authorKey") && message.authorKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.authorKey);
                if (message.requesterKey != null && $Object.hasOwnProperty.call(message, "requesterKey") && message.requesterKey.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.requesterKey);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && !$Object.is(message.number, 0))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.number);
                if (message.outcome != null && $Object.hasOwnProperty.call(message, "outcome") && message.outcome !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.outcome);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FileAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof tabmesh.v1.FileAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {tabmesh.v1.FileAnswer & tabmesh.v1.FileAnswer.$Shape} FileAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FileAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.tabmesh.v1.FileAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.fileId = value;
                            else
                                delete message.fileId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.authorKey = value;
                            else
                                delete message.authorKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.requesterKey = value;
                            else
                                delete message.requesterKey;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FileAnswer;
        })();

        /**
         * FileOutcome enum.
         * @name tabmesh.v1.FileOutcome
         * @enum {number}
         * @property {number} FILE_OUTCOME_UNSPECIFIED=0 FILE_OUTCOME_UNSPECIFIED value
         * @property {number} FILE_OUTCOME_GONE=1 FILE_OUTCOME_GONE value
         */
        v1.FileOutcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "FILE_OUTCOME_UNSPECIFIED"] = 0;
            values[valuesById[1] = "FILE_OUTCOME_GONE"] = 1;
            return values;
        })();

        return v1;
    })();

    return tabmesh;
})();

export {
  $root as default
};
